import Untrained
import UntrainedKit

/// A notification centre that behaves as iOS's is known to: the same id replaces, and of more than
/// 64 pending notifications the soonest 64 stay. It counts the changes it is asked to make.
@MainActor
final class FakeNotificationCentre: NotificationCentre {
    struct NotAllowed: Error {}

    var allowed = NotificationState.allowed
    var waiting: [ScheduledReminder] = []
    private(set) var onScreen: [ShownReminder] = []
    private(set) var added: [String] = []
    private(set) var removed: [String] = []
    /// What was shown immediately: with a sound, or silently with a new text.
    private(set) var shownNow: [String] = []
    private(set) var reworded: [String] = []
    private(set) var categories: [String: [ReminderAction]] = [:]
    private(set) var openedSettings = 0

    /// The time of the first pending reminder has come, and the system shows it.
    @discardableResult
    func timeComes() -> ScheduledReminder {
        let first = waiting.removeFirst()
        put(first)
        return first
    }

    /// The person handles a notification, which removes it.
    func isDealtWith(_ id: String) {
        onScreen.removeAll { $0.id == id }
    }

    func forgetChanges() {
        added = []
        removed = []
        shownNow = []
        reworded = []
    }

    func state() async -> NotificationState { allowed }

    func askPermission() async { allowed = .allowed }

    func openSettings() async { openedSettings += 1 }

    func register(category: String, actions: [ReminderAction]) {
        categories[category] = actions
    }

    /// Like the system, it yields before it answers.
    func pending() async -> [ScheduledReminder] {
        let pending = waiting
        await Task.yield()
        return pending
    }

    func shown() async -> [ShownReminder] {
        let shown = onScreen
        await Task.yield()
        return shown
    }

    func add(_ reminder: ScheduledReminder) async throws {
        guard allowed == .allowed else { throw NotAllowed() }
        added.append(reminder.id)
        waiting.removeAll { $0.id == reminder.id }
        waiting.append(reminder)
        waiting.sort { order($0.at) < order($1.at) }
        waiting = Array(waiting.prefix(64))
    }

    func show(_ reminder: ScheduledReminder, silently: Bool) async throws {
        guard allowed == .allowed else { throw NotAllowed() }
        if silently {
            reworded.append(reminder.id)
        } else {
            shownNow.append(reminder.id)
        }
        put(reminder)
    }

    func remove(ids: [String]) {
        removed += ids
        waiting.removeAll { ids.contains($0.id) }
    }

    func removeShown(ids: [String]) {
        onScreen.removeAll { ids.contains($0.id) }
    }

    private func put(_ reminder: ScheduledReminder) {
        onScreen.removeAll { $0.id == reminder.id }
        onScreen.append(
            ShownReminder(
                id: reminder.id, category: reminder.category, title: reminder.title, body: reminder.body))
    }

    private func order(_ at: CivilTime) -> Int {
        (((Int(at.year) * 100 + Int(at.month)) * 100 + Int(at.day)) * 100 + Int(at.hour)) * 100 + Int(at.minute)
    }
}
