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

    /// A quarter has passed, the notification is on display, and the process is gone.
    private func shownReminder() async throws -> ScheduledReminder {
        try await phone.comesToTheApp().switchOff()
        phone.clock.set(2026, 4, 15, 9)
        phone.loseProcess()
        return phone.centre.timeComes()
    }

    /// The system removes a notification when it is tapped.
    private func tap(_ action: String, on reminder: ScheduledReminder) async {
        phone.centre.isDealtWith(reminder.id)
        await phone.app.answered(ReminderAnswer(action: action, id: reminder.id, link: reminder.link))
    }

    @Test("Skip this time: the check is dealt with, and the next quarter stands")
    func skip() async throws {
        await tap(ReminderActionKind.skip.identifier, on: try await shownReminder())
        #expect(phone.centre.waiting.first?.at == CivilTime(year: 2026, month: 7, day: 15, hour: 9, minute: 0))
        #expect(try await phone.comesToTheApp().homeCard().mark?.knob == .off)
        #expect(phone.centre.onScreen.isEmpty)
    }

    @Test("Tomorrow: it comes again the next day, and the pattern stays")
    func tomorrow() async throws {
        await tap(ReminderActionKind.tomorrow.identifier, on: try await shownReminder())
        let times = phone.centre.waiting.map(\.at)
        #expect(times.first == CivilTime(year: 2026, month: 4, day: 16, hour: 9, minute: 0))
        #expect(times.dropFirst().first == CivilTime(year: 2026, month: 7, day: 15, hour: 9, minute: 0))
        #expect(times.count == 8)
        #expect(phone.centre.shownNow.isEmpty)
    }

    @Test(
        "Look, a tap on the notification, and a button of an earlier version: the check is shown",
        arguments: [
            ReminderActionKind.look.identifier, "com.apple.UNNotificationDefaultActionIdentifier", "done-for-now",
        ])
    func look(_ action: String) async throws {
        await tap(action, on: try await shownReminder())
        #expect(phone.app.opened?.path == [.check])
    }

    @Test("The id of an earlier version changes nothing")
    func earlierVersion() async throws {
        _ = try await shownReminder()
        await phone.app.answered(.action(.skip, id: "review-1"))
        let opened = try #require(phone.app.opened)
        #expect(opened.message == nil)
        #expect(try await opened.homeCard().buttons.contains { $0.action == .send(command: .skipCheck) })
    }

    @Test("Home in front is drawn anew after it")
    func refreshes() async throws {
        let opened = try await phone.comesToTheApp()
        let before = opened.refreshes
        await phone.app.answered(.action(.skip, id: "review-1"))
        #expect(opened.refreshes > before)
    }

    @Test("A reminder that comes while the app is open: Home says it, and it counts as offered")
    func whileOpen() async throws {
        let opened = try await phone.comesToTheApp()
        try await opened.switchOff()
        let before = opened.refreshes
        phone.clock.set(2026, 4, 15, 9)
        await phone.app.refresh()
        #expect(opened.refreshes > before)
        #expect(phone.centre.shownNow.isEmpty)
        phone.clock.set(2026, 4, 15, 4)
        await phone.app.refresh()
        #expect(phone.centre.waiting.first?.at.month == 7, "it was offered, and a flight west does not bring it back")
    }
}
