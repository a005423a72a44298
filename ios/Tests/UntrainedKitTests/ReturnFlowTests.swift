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

    @Test("Home leads to the switch in one tap")
    func nextAction() async throws {
        let home = try await phone.comesToTheApp().home()
        #expect(home.next.destination == .step(stepId: aiTraining))
        #expect(home.row()?.status == .open)
    }

    @Test("Nothing is asked before leaving; on return the question comes with its answers")
    func question() async throws {
        let step = try await phone.comesToTheApp().step()
        #expect(step.screen?.question == nil)
        await step.leave()
        step.redraw()
        #expect(step.screen?.question?.answers.map(\.answer) == [.done, .notYet, .notFound, .later])
        #expect(step.screen?.status == .open)
    }

    @Test("Off: Home shows it done, and the plan names the day three months on")
    func off() async throws {
        let opened = try await phone.comesToTheApp()
        let step = opened.step()
        await step.leave()
        await step.answer(.done)
        #expect(step.screen?.status == .done)
        let home = try await opened.home()
        #expect(home.row()?.status == .done)
        #expect(home.ring.done == 1)
        #expect(phone.centre.waiting.first?.at == CivilTime(year: 2026, month: 4, day: 15, hour: 9, minute: 0))
    }

    @Test("The other answers leave no reminder behind", arguments: [StepAnswer.notYet, .notFound, .later])
    func notOff(_ answer: StepAnswer) async throws {
        let opened = try await phone.comesToTheApp()
        let step = opened.step()
        await step.leave()
        await step.answer(answer)
        #expect(step.screen?.question == nil)
        #expect(try await opened.home().row()?.status != .done)
        #expect(phone.centre.waiting.isEmpty)
    }

    @Test("The process dies while the person is at LinkedIn: the question is still there")
    func processDeath() async throws {
        await (try await phone.comesToTheApp()).step().leave()
        phone.loseProcess()
        let opened = try await phone.comesToTheApp()
        #expect(try await opened.home().next.destination == .step(stepId: aiTraining))
        let step = opened.step()
        #expect(step.screen?.question != nil)
        await step.answer(.done)
        #expect(try await opened.home().row()?.status == .done)
    }

    @Test("Done on another device: the same question, without leaving")
    func elsewhere() async throws {
        let step = try await phone.comesToTheApp().step()
        await step.doneElsewhere()
        #expect(step.screen?.question != nil)
        #expect(phone.links.tried.isEmpty)
    }

    @Test("Decided against and taken back")
    func skippedAndUndone() async throws {
        let step = try await phone.comesToTheApp().step()
        await step.skip(.keepAsIs)
        #expect(step.screen?.status == .skipped)
        await step.undo()
        #expect(step.screen?.status == .open)
    }
}
