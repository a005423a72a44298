import Testing
import Untrained

@testable import UntrainedKit

@MainActor
@Suite("The check, a quarter later")
struct CheckFlowTests {
    let phone: Phone

    init() throws {
        phone = try Phone()
    }

    private func aQuarterLater(alsoAds: Bool = false) async throws -> OpenedApp {
        let opened = try await phone.comesToTheApp()
        try await opened.switchOff()
        if alsoAds {
            let section = SectionModel(opened, group: .ads)
            await section.redraw()
            let picks = try #require(section.screen?.picks)
            await section.perform(picks.action(ticked: Set(picks.rows.map(\.stepId))))
        }
        phone.clock.set(2026, 4, 15)
        return try await phone.comesToTheApp()
    }

    @Test("Before the first answer there is nothing to check yet, and the way leads to the switch")
    func notYet() async throws {
        let check = await (try await phone.comesToTheApp()).check()
        #expect(check.screen?.card.prominent.map(\.action) == [.go(destination: .step(stepId: aiTraining))])
    }

    @Test("Looking stands before answering, and then the answers are equal")
    func looksFirst() async throws {
        let check = await (try await aQuarterLater()).check()
        #expect(check.screen?.card.answers.isEmpty == true)
        try await check.tap { $0.action.opens }
        #expect(check.screen?.card.answered == [.done, .notYet, .notFound, .otherPage])
        #expect(check.screen?.card.prominent.isEmpty == true)
    }

    @Test("Still off: the finished card, and the next quarter waits")
    func stillOff() async throws {
        let opened = try await aQuarterLater()
        let check = await opened.check()
        try await check.tap { $0.action.opens }
        try await check.answer(.done)
        #expect(check.screen?.card.mark?.tone == .calm)
        try await check.tap(.acknowledge)
        #expect(phone.centre.waiting.first?.at.month == 7)
    }

    @Test("On again: it is asked about in a week, and Home says it")
    func onAgain() async throws {
        let opened = try await aQuarterLater()
        let check = await opened.check()
        try await check.tap { $0.action.opens }
        try await check.answer(.notYet)
        #expect(check.screen?.card.mark?.knob == .on)
        #expect(try await opened.homeCard().mark?.tone == .needsYou)
        #expect(phone.centre.waiting.first?.at.day == 22)
    }

    @Test("A section is one card: what changed is ticked, and sent at once")
    func section() async throws {
        let opened = try await aQuarterLater(alsoAds: true)
        let check = await opened.check()
        #expect(check.screen?.progress != nil)
        try await check.tap { $0.action.opens }
        try await check.answer(.done)
        let picks = try #require(check.screen?.card.picks)
        #expect(picks.purpose == .changed)
        let changed = try #require(picks.rows.last).stepId
        await check.perform(picks.action(ticked: [changed]))
        #expect(opened.message == nil)
        #expect(check.screen?.card.picks == nil)
        let ads = SectionModel(opened, group: .ads)
        await ads.redraw()
        let open = ads.screen?.rows.filter { $0.mark.tone == .needsYou }
        #expect(open?.map(\.action) == [.go(destination: .step(stepId: changed))])
    }

    @Test("Put off until tomorrow: it comes again tomorrow, and the pattern stays")
    func snoozed() async throws {
        let opened = try await aQuarterLater()
        try await opened.check().tap(.snooze(length: .day))
        #expect(phone.centre.waiting.prefix(2).map(\.at.day) == [16, 15])
    }

    @Test("Skipped: nothing is due any more")
    func skipped() async throws {
        let opened = try await aQuarterLater()
        try await opened.check().tap(.skipCheck)
        #expect(try await opened.homeCard().mark?.knob == .off)
        #expect(phone.centre.waiting.first?.at.month == 7)
    }
}
