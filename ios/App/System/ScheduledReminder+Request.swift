@preconcurrency import UserNotifications
import Untrained
import UntrainedKit

private let linkKey = "link"

extension UNNotificationRequest {
    /// A request to be shown once, at the reminder's civil time in the phone's time zone.
    convenience init(_ reminder: ScheduledReminder) {
        let trigger = UNCalendarNotificationTrigger(dateMatching: reminder.at.dateComponents(), repeats: false)
        self.init(identifier: reminder.id, content: UNNotificationContent.of(reminder), trigger: trigger)
    }

    /// A request to be shown now; without a sound or waking the screen if it only changes the text.
    convenience init(showing reminder: ScheduledReminder, silently: Bool) {
        let content = UNNotificationContent.of(reminder)
        if silently {
            content.sound = nil
            content.interruptionLevel = .passive
        }
        self.init(identifier: reminder.id, content: content, trigger: nil)
    }

    /// Where a tap on the notification leads.
    var link: String {
        content.userInfo[linkKey] as? String ?? ""
    }
}

extension UNNotificationContent {
    fileprivate static func of(_ reminder: ScheduledReminder) -> UNMutableNotificationContent {
        let content = UNMutableNotificationContent()
        content.title = reminder.title
        content.body = reminder.body
        content.sound = .default
        content.categoryIdentifier = reminder.category
        content.userInfo = [linkKey: reminder.link]
        return content
    }
}

extension ScheduledReminder {
    /// Reads a request back; nil if it has no calendar trigger.
    init?(_ request: UNNotificationRequest) {
        guard let trigger = request.trigger as? UNCalendarNotificationTrigger,
            let at = CivilTime(trigger.dateComponents)
        else { return nil }
        self.init(
            id: request.identifier, category: request.content.categoryIdentifier, at: at,
            title: request.content.title, body: request.content.body, link: request.link)
    }
}

extension ShownReminder {
    init(_ request: UNNotificationRequest) {
        self.init(
            id: request.identifier, category: request.content.categoryIdentifier,
            title: request.content.title, body: request.content.body)
    }
}
