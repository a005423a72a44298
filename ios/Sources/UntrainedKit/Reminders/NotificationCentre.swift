import Untrained

/// What the app needs from the phone's notification centre.
@MainActor
public protocol NotificationCentre {
    func state() async -> NotificationState
    /// Shows the system's permission prompt.
    func askPermission() async
    /// Opens the system's notification settings for this app.
    func openSettings() async
    /// Registers the actions on notifications of a category.
    func register(category: String, actions: [ReminderAction])
    /// The notifications scheduled for later.
    func pending() async -> [ScheduledReminder]
    /// The notifications on display, the latest last.
    func shown() async -> [ShownReminder]
    /// Schedules a reminder, replacing one with the same id.
    func add(_ reminder: ScheduledReminder) async throws
    /// Shows a reminder now, replacing one with the same id.
    func show(_ reminder: ScheduledReminder, silently: Bool) async throws
    /// Removes scheduled reminders.
    func remove(ids: [String])
    /// Removes notifications on display.
    func removeShown(ids: [String])
}
