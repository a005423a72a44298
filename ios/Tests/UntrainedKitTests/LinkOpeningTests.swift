import Testing
import Untrained

@testable import UntrainedKit

@MainActor
@Suite("Leaving for LinkedIn's switch")
struct LinkOpeningTests {
    let phone: Phone

    init() throws {
        phone = try Phone()
    }

    @Test("The LinkedIn app takes the universal link: nothing else is tried")
    func universalLink() async throws {
        let step = try await phone.comesToTheApp().step()
        await step.leave()
        #expect(phone.links.tried == [.app(aiTrainingPage)])
        #expect(step.note == nil)
    }

    @Test("No app claims it: the address is opened plainly")
    func plain() async throws {
        phone.links.takesUniversalLinks = false
        let step = try await phone.comesToTheApp().step()
        await step.leave()
        #expect(phone.links.tried == [.app(aiTrainingPage), .plain(aiTrainingPage)])
        #expect(step.note == nil)
    }

    @Test("Nothing takes it: the address is copied, and a note says so")
    func copied() async throws {
        phone.links.takesUniversalLinks = false
        phone.links.takesPlainLinks = false
        let step = try await phone.comesToTheApp().step()
        await step.leave()
        #expect(phone.links.tried == [.app(aiTrainingPage), .plain(aiTrainingPage), .copied(aiTrainingPage)])
        #expect(step.note?.isEmpty == false)
    }

    @Test("The way that opened the right page is the first to be tried next time")
    func remembered() async throws {
        phone.links.takesUniversalLinks = false
        let step = try await phone.comesToTheApp().step()
        await step.leave()
        #expect(step.screen?.question?.page != nil)
        await step.answerPage(right: true)
        #expect(step.screen?.question?.page == nil)
        await step.leave()
        #expect(phone.links.tried.last == .plain(aiTrainingPage))
        #expect(phone.links.tried.count == 3)
    }

    @Test("A look during the review opens the page and leaves no question")
    func look() async throws {
        let opened = try await phone.comesToTheApp()
        await opened.switchOff()
        phone.clock.set(2026, 4, 15)
        await opened.review().look(stepId: aiTraining)
        #expect(phone.links.tried.last == .app(aiTrainingPage))
        #expect(opened.step().screen?.question == nil)
    }
}
