import Testing
import Untrained

@testable import UntrainedKit

@MainActor
@Suite("The review, a quarter later")
struct ReviewFlowTests {
    let phone: Phone

    init() throws {
        phone = try Phone()
    }

    private func aQuarterLater() async throws -> OpenedApp {
        let opened = try await phone.comesToTheApp()
        await opened.switchOff()
        phone.clock.set(2026, 4, 15)
        return try await phone.comesToTheApp()
    }

    @Test("Before it is due it asks nothing")
    func notDue() async throws {
        let review = try await phone.comesToTheApp().review()
        #expect(review.screen?.accounts.isEmpty == true)
        #expect(review.screen?.intro.isEmpty == false)
    }

    @Test("It asks whether the switch is still off")
    func asks() async throws {
        let opened = try await aQuarterLater()
        #expect(try await opened.home().next.destination == .review)
        let items = try #require(opened.review().screen).accounts.flatMap(\.items)
        #expect(items.map(\.stepId) == [aiTraining])
        #expect(items.first?.answers.map(\.answer) == [.asWanted, .reverted, .notFound, .later])
    }

    @Test("It was on again: the step is open again")
    func reverted() async throws {
        let opened = try await aQuarterLater()
        let review = opened.review()
        let account = try #require(review.screen?.accounts.first?.accountId)
        await review.answer(.reverted, accountId: account, stepId: aiTraining)
        #expect(review.screen?.finished != nil)
        let home = try await opened.home()
        #expect(home.row()?.status == .open)
        #expect(home.next.destination == .step(stepId: aiTraining))
        review.goOn(with: try #require(review.screen?.reopened))
        #expect(opened.path == [.step(stepId: aiTraining)])
    }

    @Test("Put off for a week: it comes again in a week, the pattern stays")
    func snoozed() async throws {
        let opened = try await aQuarterLater()
        await opened.review().snooze(.week)
        #expect(phone.centre.waiting.prefix(2).map(\.at.day) == [22, 15])
    }

    @Test("Put aside: nothing is due any more")
    func dismiss() async throws {
        let opened = try await aQuarterLater()
        let review = opened.review()
        await review.dismiss()
        #expect(review.screen?.accounts.isEmpty == true)
        #expect(try await opened.home().row()?.status == .done)
    }
}
