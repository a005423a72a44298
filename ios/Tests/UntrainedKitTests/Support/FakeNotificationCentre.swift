import Untrained
import UntrainedKit

/// A notification centre as iOS's is known to behave: the same id replaces, and of more than 64
/// pending notifications the soonest 64 stay. It counts what it is asked to change.
@MainActor
final class FakeNotificationCentre: NotificationCentre {
    struct NotAllowed: Error {}

    var allowed = NotificationState.allowed
    var waiting: [ScheduledReminder] = []
    private(set) var added: [String] = []
    private(set) var removed: [String] = []
    private(set) var categories: [String: [ReminderAction]] = [:]
    private(set) var openedSettings = 0
    private(set) var clearedDelivered = 0

    func forgetChanges() {
        added = []
        removed = []
    }

    func state() async -> NotificationState { allowed }

    func askPermission() async { allowed = .allowed }

    func openSettings() async { openedSettings += 1 }

    func register(category: String, actions: [ReminderAction]) {
        categories[category] = actions
    }

    /// Like the system's, it lets others run before it answers.
    func pending() async -> [ScheduledReminder] {
        let pending = waiting
        await Task.yield()
        return pending
    }

    func add(_ reminder: ScheduledReminder) async throws {
        guard allowed == .allowed else { throw NotAllowed() }
        added.append(reminder.id)
        waiting.removeAll { $0.id == reminder.id }
        waiting.append(reminder)
        waiting.sort { order($0.at) < order($1.at) }
        waiting = Array(waiting.prefix(64))
    }

    func remove(ids: [String]) {
        removed += ids
        waiting.removeAll { ids.contains($0.id) }
    }

    func clearDelivered() { clearedDelivered += 1 }

    private func order(_ at: CivilTime) -> Int {
        (((Int(at.year) * 100 + Int(at.month)) * 100 + Int(at.day)) * 100 + Int(at.hour)) * 100 + Int(at.minute)
    }
}
