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

    private func leave() async throws -> OpenedApp {
        let opened = try await phone.comesToTheApp()
        try await opened.home().tap { $0.action.opens }
        return opened
    }

    @Test("The LinkedIn app takes the universal link: nothing else is tried")
    func universalLink() async throws {
        let opened = try await leave()
        #expect(phone.links.tried == [.app(aiTrainingPage)])
        #expect(opened.message == nil)
    }

    @Test("No app claims it: the address is opened plainly")
    func plain() async throws {
        phone.links.takesUniversalLinks = false
        let opened = try await leave()
        #expect(phone.links.tried == [.app(aiTrainingPage), .plain(aiTrainingPage)])
        #expect(opened.message == nil)
    }

    @Test("Nothing takes it: the address is copied, and that is said")
    func copied() async throws {
        phone.links.takesUniversalLinks = false
        phone.links.takesPlainLinks = false
        let opened = try await leave()
        #expect(phone.links.tried == [.app(aiTrainingPage), .plain(aiTrainingPage), .copied(aiTrainingPage)])
        #expect(opened.message?.text.isEmpty == false)
        #expect(opened.message?.retry == nil)
    }

    @Test("The way that opened the right page is the first to be tried next time")
    func remembered() async throws {
        phone.links.takesUniversalLinks = false
        let opened = try await phone.comesToTheApp()
        try await opened.switchOff()
        let home = await opened.home()
        try await home.tap { $0.action.opens }
        #expect(phone.links.tried.last == .plain(aiTrainingPage))
        #expect(phone.links.tried.count == 3)
    }

    @Test("Another page opened: next time it is the section that is opened")
    func otherPage() async throws {
        let opened = try await phone.comesToTheApp()
        try await opened.answer(.otherPage)
        try await opened.home().tap { $0.action.opens }
        #expect(phone.links.tried.last != .app(aiTrainingPage))
    }

    @Test("From the letter the way leads to the form, and what was said on leaving goes along")
    func objection() async throws {
        phone.links.takesUniversalLinks = false
        phone.links.takesPlainLinks = false
        let opened = try await phone.comesToTheApp()
        opened.go(to: .objection)
        let objection = ObjectionModel(opened)
        await objection.redraw()
        objection.copy()
        #expect(opened.message?.text == objection.screen?.copied)
        await objection.leaveForForm()
        let stepId = try #require(objection.screen?.stepId)
        #expect(opened.path.last == .step(stepId: stepId))
        #expect(opened.message?.text.isEmpty == false)
        #expect(opened.message?.text != objection.screen?.copied)
        #expect(await opened.step(stepId).screen?.card?.question == .outcome)
    }
}
