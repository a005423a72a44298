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
    /// Adds a reminder, in place of one with the same id.
    func add(_ reminder: ScheduledReminder) async throws
    /// Removes pending reminders.
    func remove(ids: [String])
    /// Takes away the notifications that were shown and not dealt with.
    func clearDelivered()
}
