import Testing
import Untrained

@testable import UntrainedKit

@MainActor
@Suite("Coming back from LinkedIn")
struct ReturnFlowTests {
    let phone: Phone

    init() throws {
        phone = try Phone()
    }

    @Test("From Home one tap opens LinkedIn")
    func oneTap() async throws {
        let card = try await phone.comesToTheApp().homeCard()
        #expect(card.mark?.knob == .unknown)
        #expect(card.prominent.map(\.action.opens) == [true])
    }

    @Test("Nothing is asked before leaving; on return the question comes with equal answers")
    func question() async throws {
        let opened = try await phone.comesToTheApp()
        let home = await opened.home()
        #expect(home.screen?.card.question == nil)
        try await home.tap { $0.action.opens }
        let card = try #require(home.screen).card
        #expect(card.question == .outcome)
        #expect(card.answered == [.done, .notYet, .notFound, .otherPage])
        #expect(card.answers.allSatisfy { $0.emphasis == .row })
        #expect(card.prominent.isEmpty)
        #expect(home.newCards == 1, "the question is brought into view")
    }

    @Test("Off: the switch slides, once, and the plan names the day three months on")
    func off() async throws {
        let opened = try await phone.comesToTheApp()
        let home = await opened.home()
        try await home.tap { $0.action.opens }
        try await home.answer(.done)
        #expect(home.screen?.card.slides == true)
        #expect(home.screen?.card.mark?.knob == .off)
        #expect(home.screen?.card.mark?.tone == .calm)
        await home.redraw()
        #expect(home.screen?.card.slides == false)
        #expect(phone.centre.waiting.first?.at == CivilTime(year: 2026, month: 4, day: 15, hour: 9, minute: 0))
    }

    @Test("Not off, or not found: it is come back to in a week", arguments: [StepAnswer.notYet, .notFound, .later])
    func notOff(_ answer: StepAnswer) async throws {
        let opened = try await phone.comesToTheApp()
        try await opened.answer(answer)
        let card = try await opened.homeCard()
        #expect(card.question == nil)
        #expect(card.mark?.knob != .off)
        #expect(!phone.centre.waiting.isEmpty)
    }

    @Test("The process dies while the person is at LinkedIn: the question is still there")
    func processDeath() async throws {
        try await phone.comesToTheApp().home().tap { $0.action.opens }
        phone.loseProcess()
        let opened = try await phone.comesToTheApp()
        let home = await opened.home()
        #expect(home.screen?.card.question == .outcome)
        try await home.answer(.done)
        #expect(home.screen?.card.mark?.knob == .off)
    }

    @Test("Done on another device: the same question, without leaving")
    func elsewhere() async throws {
        let step = try await phone.comesToTheApp().step()
        let accountId = try #require(step.screen).accountId
        await step.perform(.send(command: .ask(accountId: accountId, stepId: aiTraining)))
        #expect(step.screen?.card?.question == .outcome)
        #expect(step.screen?.task == nil, "the rest of the step is away while a question is open")
        #expect(phone.links.tried.isEmpty)
    }

    @Test("Could not find it: the help is open")
    func notFound() async throws {
        let opened = try await phone.comesToTheApp()
        let step = await opened.step()
        #expect(step.screen?.task?.help.isOpen == false)
        try await opened.answer(.notFound)
        await step.redraw()
        #expect(step.screen?.task?.help.isOpen == true)
    }

    @Test("Decided against and taken back")
    func skippedAndUndone() async throws {
        let step = try await phone.comesToTheApp().step()
        let accountId = try #require(step.screen).accountId
        await step.perform(.send(command: .skip(accountId: accountId, stepId: aiTraining, reason: .keepAsIs)))
        #expect(step.screen?.mark.knob == .on)
        await step.perform(.send(command: .undo(accountId: accountId, stepId: aiTraining)))
        #expect(step.screen?.mark.knob == .unknown)
    }

    @Test("Off since an earlier month: that is kept")
    func since() async throws {
        let opened = try await phone.comesToTheApp()
        try await opened.switchOff()
        let step = await opened.step()
        let month = try #require(step.screen?.task?.since).months[3]
        await step.perform(.send(command: month.command))
        #expect(opened.message == nil)
        #expect(step.screen?.mark.knob == .off)
    }

    @Test("The permission is asked for where the switch was answered, and is not asked for again")
    func permission() async throws {
        phone.centre.allowed = .notAsked
        let opened = try await phone.comesToTheApp()
        let home = await opened.home()
        try await home.tap { $0.action.opens }
        try await home.answer(.done)
        #expect(phone.centre.waiting.isEmpty)
        try await home.tap { $0.action == .askPermission }
        #expect(phone.centre.waiting.count == 8)
        #expect(home.screen?.card.buttons.contains { $0.action == .askPermission } == false)
    }

    @Test("Only coming from the background is a return")
    func controlCentre() async throws {
        let opened = try await phone.comesToTheApp()
        let before = opened.refreshes
        await phone.app.changed(to: .inactive)
        await phone.app.changed(to: .active)
        #expect(opened.refreshes == before)
        await phone.app.changed(to: .inactive)
        await phone.app.changed(to: .background)
        await phone.app.changed(to: .inactive)
        await phone.app.changed(to: .active)
        #expect(opened.refreshes == before + 1)
    }

    @Test("A second tap while the first is under way does nothing")
    func doubleTap() async throws {
        let home = try await phone.comesToTheApp().home()
        let open = try #require(home.screen?.card.prominent.first).action
        async let first: Void = home.perform(open)
        async let second: Void = home.perform(open)
        _ = await (first, second)
        #expect(phone.links.tried.count == 1)
    }

    @Test("The receipt comes with its subject, for the share sheet")
    func receipt() async throws {
        let opened = try await phone.comesToTheApp()
        try await opened.switchOff()
        let home = await opened.home()
        try await home.tap { if case .shareReceipt = $0.action { true } else { false } }
        #expect(opened.isSharing)
        #expect(opened.sharedText?.subject.isEmpty == false)
        opened.isSharing = false
        #expect(opened.sharedText == nil)
    }

    @Test("A colleague is told in words that name the switch")
    func colleague() async throws {
        let opened = try await phone.comesToTheApp()
        try await opened.switchOff()
        let home = await opened.home()
        try await home.tap { if case .shareText = $0.action { true } else { false } }
        #expect(opened.sharedText?.text.contains("https://www.linkedin.com/") == true)
    }
}
