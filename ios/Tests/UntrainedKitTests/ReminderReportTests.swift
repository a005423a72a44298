import Testing
import Untrained

@testable import UntrainedKit

@MainActor
@Suite("Settings says of the reminders what the notification centre holds")
struct ReminderReportTests {
    let phone: Phone

    init() throws {
        phone = try Phone()
    }

    private func facts() async throws -> [String] {
        let settings = SettingsModel(try #require(phone.app.opened))
        await settings.redraw()
        return try #require(settings.screen).reminders.facts
    }

    @Test("With the first step done the next reminder is planned, and its date is said")
    func planned() async throws {
        try await phone.comesToTheApp().switchOff()
        #expect(try await facts() == ["Next reminder on this phone: 15 April 2026, 09:00."])
    }

    @Test("After a review was shown the one after it is planned")
    func afterTheFirst() async throws {
        try await phone.comesToTheApp().switchOff()
        phone.centre.timeComes()
        phone.clock.set(2026, 4, 15, 10)
        try await phone.comesToTheApp()
        #expect(try await facts().first == "Next reminder on this phone: 15 July 2026, 09:00.")
    }

    @Test("Where the centre refuses, since when is said, and nothing of a next reminder")
    func refused() async throws {
        phone.centre.allowed = .denied
        try await phone.comesToTheApp().switchOff()
        #expect(
            try await facts() == ["This phone has not let reminders through since 15 January 2026, 12:00."])
    }

    @Test("Settings is drawn with what came of its own change")
    func ownChange() async throws {
        let opened = try await phone.comesToTheApp()
        try await opened.switchOff()
        let settings = SettingsModel(opened)
        await settings.setInterval(months: 1)
        #expect(
            settings.screen?.reminders.facts
                == ["Next reminder on this phone: 15 February 2026, 09:00."])
    }

    @Test("A permission that is given in Settings shows there at once")
    func permission() async throws {
        phone.centre.allowed = .notAsked
        let opened = try await phone.comesToTheApp()
        try await opened.switchOff()
        let settings = SettingsModel(opened)
        await settings.perform(.askPermission)
        #expect(
            settings.screen?.reminders.facts
                == ["Next reminder on this phone: 15 April 2026, 09:00."])
    }
}
