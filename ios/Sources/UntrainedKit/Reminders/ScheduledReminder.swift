import Untrained

/// A reminder as the notification centre stores it.
public struct ScheduledReminder: Equatable, Sendable {
    /// The same reminder has the same id in every plan.
    public let id: String
    /// The core's category for the app's own reminders.
    public let category: String
    /// Local time, in whatever time zone the phone then is.
    public let at: CivilTime
    public let title: String
    public let body: String
    /// Where a tap on it leads.
    public let link: String

    public init(id: String, category: String, at: CivilTime, title: String, body: String, link: String) {
        self.id = id
        self.category = category
        self.at = at
        self.title = title
        self.body = body
        self.link = link
    }

    init(_ reminder: Reminder, category: String) {
        self.init(
            id: reminder.id, category: category, at: reminder.at, title: reminder.title,
            body: reminder.body, link: reminder.link)
    }
}
