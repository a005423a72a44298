import Untrained

/// What the app asks of the phone's notification centre.
@MainActor
public protocol NotificationCentre {
    /// Whether the app may notify.
    func state() async -> NotificationState
    /// Asks the person for the permission to notify, with the system's own prompt.
    func askPermission() async
    /// Opens the system's notification settings of this app.
    func openSettings() async
    /// Names the actions that notifications of a category offer.
    func register(category: String, actions: [ReminderAction])
    /// The notifications that wait for their time.
    func pending() async -> [ScheduledReminder]
    /// The notifications that are shown and were not dealt with, the latest last.
    func shown() async -> [ShownReminder]
    /// Has a reminder wait for its time, in place of one with the same id.
    func add(_ reminder: ScheduledReminder) async throws
    /// Shows a reminder now, in place of one with the same id.
    func show(_ reminder: ScheduledReminder, silently: Bool) async throws
    /// Removes reminders that wait.
    func remove(ids: [String])
    /// Takes away notifications that are shown.
    func removeShown(ids: [String])
}
