import Testing
import Untrained

@testable import UntrainedKit

@MainActor
@Suite("The notification centre holds and shows what the core says")
struct ReminderSchedulerTests {
    let phone: Phone

    init() throws {
        phone = try Phone()
    }

    @Test("Before the first step is done nothing is pending")
    func nothingToRemindOf() async throws {
        try await phone.comesToTheApp()
        #expect(phone.centre.waiting.isEmpty)
    }

    @Test("With the first step done the next eight quarters are pending")
    func eightQuarters() async throws {
        try await phone.comesToTheApp().switchOff()
        let times = phone.centre.waiting.map(\.at)
        #expect(times.count == 8)
        #expect(times.first == CivilTime(year: 2026, month: 4, day: 15, hour: 9, minute: 0))
        #expect(times.last == CivilTime(year: 2028, month: 1, day: 15, hour: 9, minute: 0))
    }

    @Test("The category offers the core's three actions, in its words")
    func category() async throws {
        try await phone.comesToTheApp().switchOff()
        let category = try #require(phone.centre.waiting.first?.category)
        let actions = try #require(phone.centre.categories[category])
        #expect(actions.map(\.kind) == [.look, .tomorrow, .skip])
        #expect(actions.allSatisfy { !$0.label.isEmpty })
    }

    @Test("Coming back changes nothing that is right already")
    func differencesOnly() async throws {
        try await phone.comesToTheApp().switchOff()
        phone.centre.forgetChanges()
        try await phone.comesToTheApp()
        phone.loseProcess()
        try await phone.comesToTheApp()
        #expect(phone.centre.added.isEmpty && phone.centre.removed.isEmpty)
    }

    @Test("A quarter later the one that was shown is gone and the next is added at the end")
    func aQuarterLater() async throws {
        try await phone.comesToTheApp().switchOff()
        let shown = phone.centre.timeComes()
        phone.centre.forgetChanges()
        phone.clock.set(2026, 4, 15, 10)
        try await phone.comesToTheApp()
        #expect(!phone.centre.waiting.map(\.id).contains(shown.id))
        #expect(phone.centre.waiting.count == 8)
        #expect(phone.centre.added.count == 1 && phone.centre.removed.isEmpty)
        #expect(phone.centre.onScreen.map(\.id) == [shown.id], "it stays as long as the check is due")
    }

    @Test("What was shown before a flight west is not shown again after it")
    func flightWest() async throws {
        try await phone.comesToTheApp().switchOff()
        phone.centre.timeComes()
        phone.clock.set(2026, 4, 15, 10)
        try await phone.comesToTheApp()
        phone.clock.set(2026, 4, 15, 4)
        try await phone.comesToTheApp()
        #expect(phone.centre.waiting.first?.at.month == 7)
    }

    @Test("Years later nothing piles up")
    func yearsLater() async throws {
        try await phone.comesToTheApp().switchOff()
        phone.clock.set(2036, 2, 1)
        try await phone.comesToTheApp()
        #expect(phone.centre.waiting.count == 8)
        #expect(phone.centre.waiting.allSatisfy { $0.at.year >= 2036 })
    }

    @Test("Without permission nothing is pending; once it is given everything is")
    func permissionLater() async throws {
        phone.centre.allowed = .notAsked
        let opened = try await phone.comesToTheApp()
        try await opened.switchOff()
        #expect(phone.centre.waiting.isEmpty)
        await HomeModel(opened).perform(.askPermission)
        #expect(phone.centre.waiting.count == 8)
    }

    @Test("The system's limit of 64 drops the latest; the next sync asks for those again and no more")
    func limitOf64() async throws {
        let foreign = (0..<60).map { index in
            ScheduledReminder(
                id: "foreign-\(index)", category: "other",
                at: CivilTime(year: 2026, month: 2, day: 1, hour: UInt32(index / 30), minute: UInt32(index % 30)),
                title: "", body: "", link: "")
        }
        phone.centre.waiting = foreign
        try await phone.comesToTheApp().switchOff()
        #expect(phone.centre.waiting.count == 64)
        #expect(phone.centre.waiting.filter { $0.category == "other" } == foreign)
        let kept = phone.centre.waiting.suffix(4).map(\.at.month)
        #expect(kept == [4, 7, 10, 1])

        phone.centre.forgetChanges()
        phone.centre.waiting.removeFirst(60)
        try await phone.comesToTheApp()
        #expect(phone.centre.added.count == 4 && phone.centre.removed.isEmpty)
        #expect(phone.centre.waiting.count == 8)
    }

    @Test("Syncs that overlap end with the plan, once")
    func overlapping() async throws {
        let opened = try await phone.comesToTheApp()
        try await opened.switchOff()
        phone.centre.waiting = []
        phone.centre.forgetChanges()
        async let first: Void = opened.syncReminders()
        async let second: Void = opened.syncReminders()
        _ = await (first, second)
        #expect(phone.centre.added.count == 8)
        #expect(phone.centre.waiting.count == 8)
    }

    @Test("What the shown notification was about is over: it is taken away")
    func over() async throws {
        try await phone.comesToTheApp().switchOff()
        phone.centre.timeComes()
        phone.clock.set(2026, 4, 15, 10)
        let opened = try await phone.comesToTheApp()
        #expect(phone.centre.onScreen.count == 1)
        await opened.check().perform(.send(command: .skipCheck))
        #expect(phone.centre.onScreen.isEmpty)
    }

    @Test("Two quarters were missed: one notification is left, the last")
    func missed() async throws {
        try await phone.comesToTheApp().switchOff()
        phone.centre.timeComes()
        let last = phone.centre.timeComes()
        phone.clock.set(2026, 7, 16)
        try await phone.comesToTheApp()
        #expect(phone.centre.onScreen.map(\.id) == [last.id])
    }

    @Test("In another language the shown notification is reworded, without a sound, and once")
    func reworded() async throws {
        let opened = try await phone.comesToTheApp()
        try await opened.switchOff()
        let shown = phone.centre.timeComes()
        phone.clock.set(2026, 4, 15, 10)
        try await phone.comesToTheApp()
        phone.centre.forgetChanges()
        for _ in 1...2 {
            await phone.app.localeChanged(
                to: Options(folder: phone.folder.path, languages: ["ar"], uses24HourClock: true))
        }
        #expect(phone.centre.reworded == [shown.id])
        #expect(phone.centre.shownNow.isEmpty)
        #expect(phone.centre.added.count == 8, "those that wait are reworded as well, once")
    }
}
