import Untrained

/// A reminder whose notification is on display.
public struct ShownReminder: Equatable, Sendable {
    public let id: String
    public let category: String
    public let title: String
    public let body: String

    public init(id: String, category: String, title: String, body: String) {
        self.id = id
        self.category = category
        self.title = title
        self.body = body
    }

    /// Whether it shows the text of `reminder`.
    func says(_ reminder: Reminder) -> Bool {
        (id, title, body) == (reminder.id, reminder.title, reminder.body)
    }
}
