import Testing
import Untrained

@testable import UntrainedKit

@MainActor
@Suite("How often the boundary is crossed")
struct BoundaryCallTests {
    let phone: Phone
    let opened: OpenedApp
    let calls = Calls()

    init() throws {
        phone = try Phone()
        opened = phone.app(over: CountingCore(over: try phone.core(), calls: calls))
    }

    @Test("A screen is one call")
    func screen() async throws {
        _ = await opened.home()
        #expect(calls.made == ["home"])
        calls.forget()
        _ = await opened.step()
        #expect(calls.made == ["step"])
        calls.forget()
        _ = await opened.check()
        #expect(calls.made == ["check"])
    }

    @Test("Leaving for LinkedIn is two")
    func leaving() async throws {
        let home = await opened.home()
        calls.forget()
        try await home.tap { $0.action.opens }
        #expect(calls.made == ["leave", "homeAfter"])
    }

    @Test("An answer is three: the command, the sync of the reminders, and the widget")
    func answer() async throws {
        let home = await opened.home()
        try await home.tap { $0.action.opens }
        calls.forget()
        try await home.answer(.done)
        #expect(calls.made == ["homeAfter", "sync", "widget"])
    }

    @Test("A tap on a reminder's button is two: the action, and the widget")
    func reminderAction() async throws {
        try await opened.switchOff()
        phone.clock.set(2026, 4, 15, 9)
        let reminder = phone.centre.timeComes()
        calls.forget()
        await opened.answered(.action(.skip, id: reminder.id))
        #expect(calls.made == ["action", "widget"])
    }
}
