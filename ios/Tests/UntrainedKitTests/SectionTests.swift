import Testing
import Untrained

@testable import UntrainedKit

@MainActor
@Suite("Several settings at once")
struct SectionTests {
    let phone: Phone

    init() throws {
        phone = try Phone()
    }

    @Test("What was ticked is noted in one answer, and one tap takes it back")
    func together() async throws {
        let opened = try await phone.comesToTheApp()
        let section = SectionModel(opened, group: .ads)
        await section.redraw()
        let picks = try #require(section.screen?.picks)
        let ticked = Set(picks.rows.prefix(3).map(\.stepId))
        await section.perform(picks.action(ticked: ticked))
        #expect(section.screen?.rows.filter { $0.mark.tone == .calm }.count == 3)
        #expect(section.screen?.picks?.rows.count == picks.rows.count - 3)
        await section.perform(try #require(section.screen?.undo).action)
        #expect(section.screen?.rows.filter { $0.mark.tone == .calm }.isEmpty == true)
        #expect(section.screen?.undo == nil)
    }

    @Test("They are sent in the order in which they are listed, and nothing else is")
    func order() async throws {
        let opened = try await phone.comesToTheApp()
        let section = SectionModel(opened, group: .ads)
        await section.redraw()
        let picks = try #require(section.screen?.picks)
        let listed = picks.rows.map(\.stepId)
        #expect(
            picks.action(ticked: Set(listed + ["no-such-step"]))
                == .send(command: .markTogether(accountId: picks.accountId, group: .ads, stepIds: listed)))
    }

    @Test("From a section's setting back leads to the section, and the next setting takes its place")
    func navigation() async throws {
        let opened = try await phone.comesToTheApp()
        opened.go(to: .section(group: .ads))
        opened.go(to: .step(stepId: "one"))
        opened.go(to: .step(stepId: "two"))
        #expect(opened.path == [.section(group: .ads), .step(stepId: "two")])
        opened.go(to: .home)
        #expect(opened.path.isEmpty)
    }
}
