import Testing
import Untrained

@testable import UntrainedKit

@MainActor
@Suite("Answering a reminder from its notification")
struct ReminderAnswerTests {
    let phone: Phone

    init() throws {
        phone = try Phone()
    }

    /// A quarter has passed, the notification was shown, and the process is gone.
    private func shownReminder() async throws -> ScheduledReminder {
        try await phone.comesToTheApp().switchOff()
        let shown = phone.centre.waiting.removeFirst()
        phone.clock.set(2026, 4, 15, 9)
        phone.loseProcess()
        return shown
    }

    private func tap(_ action: ReminderActionKind, on reminder: ScheduledReminder) async {
        await phone.app.reminderAnswered(
            ReminderAnswer(action: action.identifier, id: reminder.id, link: reminder.link))
    }

    @Test("Done for now: the review is dealt with, and the next quarter stands")
    func doneForNow() async throws {
        await tap(.doneForNow, on: try await shownReminder())
        #expect(phone.centre.waiting.first?.at == CivilTime(year: 2026, month: 7, day: 15, hour: 9, minute: 0))
        #expect(try await phone.comesToTheApp().home().next.destination != .review)
    }

    @Test("Snooze: it comes again the next day, and the pattern stays")
    func snooze() async throws {
        await tap(.snooze, on: try await shownReminder())
        let times = phone.centre.waiting.map(\.at)
        #expect(times.first == CivilTime(year: 2026, month: 4, day: 16, hour: 9, minute: 0))
        #expect(times.dropFirst().first == CivilTime(year: 2026, month: 7, day: 15, hour: 9, minute: 0))
        #expect(times.count == 8)
    }

    @Test("Open, or a tap on the notification: the review is shown")
    func open() async throws {
        let reminder = try await shownReminder()
        await tap(.open, on: reminder)
        #expect(phone.app.opened?.path == [.review])
        let tapped = ReminderAnswer(
            action: "com.apple.UNNotificationDefaultActionIdentifier", id: reminder.id, link: reminder.link)
        #expect(tapped == .opened(link: "untrained://review"))
    }

    @Test("An action of an old notification changes nothing")
    func stale() async throws {
        let reminder = try await shownReminder()
        phone.clock.set(2026, 8, 1)
        await tap(.doneForNow, on: reminder)
        #expect(try await phone.comesToTheApp().home().next.destination == .review)
    }

    @Test("A reminder that comes while the app is open makes the screens stale")
    func whileOpen() async throws {
        let opened = try await phone.comesToTheApp()
        await opened.switchOff()
        let before = opened.staleness
        phone.clock.set(2026, 4, 15, 9)
        await phone.app.reminderCame()
        #expect(opened.staleness > before)
        #expect(try await opened.home().next.destination == .review)
        phone.clock.set(2026, 4, 15, 4)
        await opened.matchReminders()
        #expect(phone.centre.waiting.first?.at.month == 7, "it was shown, and a flight west does not bring it back")
    }
}
