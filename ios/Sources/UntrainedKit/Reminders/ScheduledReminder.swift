import Untrained

/// A reminder as the notification centre keeps it until its time comes.
public struct ScheduledReminder: Equatable, Sendable {
    /// Its id. The same reminder has the same id in every plan.
    public let id: String
    /// The category it belongs to; the app's own reminders have the core's.
    public let category: String
    /// When it is to be shown.
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
