import Foundation
import Testing
import Untrained

@testable import UntrainedKit

@MainActor
@Suite("What does not work is said in a sentence")
struct RefusalTests {
    let phone: Phone

    init() throws {
        phone = try Phone()
    }

    @Test("A missing folder: the app says so, and opens once the folder is there")
    func missingFolder() async throws {
        try FileManager.default.removeItem(at: phone.folder)
        await phone.app.becameActive()
        #expect(phone.app.opened == nil)
        expectSentence(phone.app.obstacle)
        try FileManager.default.createDirectory(at: phone.folder, withIntermediateDirectories: true)
        try await phone.comesToTheApp()
        #expect(phone.app.obstacle == nil)
    }

    @Test("An unknown step: a sentence, and back to Home")
    func unknownStep() async throws {
        let opened = try await phone.comesToTheApp()
        opened.go(to: .step(stepId: "no-such-step"))
        let step = opened.step("no-such-step")
        #expect(step.screen == nil)
        expectSentence(opened.sentence)
        #expect(opened.path.isEmpty)
    }

    @Test("An answer that nobody asked for: a sentence, and nothing recorded")
    func answerNotPending() async throws {
        let opened = try await phone.comesToTheApp()
        let step = opened.step()
        await step.answer(.done)
        expectSentence(opened.sentence)
        #expect(step.screen?.status == .open)
        #expect(phone.centre.waiting.isEmpty)
    }

    @Test("A review answer for an unknown account: a sentence, and the review as it was")
    func unknownAccount() async throws {
        let opened = try await phone.comesToTheApp()
        await opened.switchOff()
        phone.clock.set(2026, 4, 15)
        let review = opened.review()
        let before = review.screen
        await review.answer(.reverted, accountId: 4711, stepId: aiTraining)
        expectSentence(opened.sentence)
        #expect(review.screen == before)
    }

    @Test("The sentence is gone once it was read")
    func read() async throws {
        let opened = try await phone.comesToTheApp()
        _ = opened.step("no-such-step")
        #expect(opened.hasSentence)
        opened.hasSentence = false
        #expect(opened.sentence == nil)
    }

    @Test(
        "A link into the app leads where it says",
        arguments: [
            ("untrained://review", [Destination.review]),
            ("untrained://step/ai-training", [.step(stepId: aiTraining)]),
            ("untrained://home", []),
        ])
    func inbound(_ link: String, _ path: [Destination]) async throws {
        let opened = try await phone.comesToTheApp()
        phone.app.follow(link)
        #expect(opened.path == path)
        #expect(opened.sentence == nil)
    }

    @Test(
        "A link that leads nowhere is refused in a sentence",
        arguments: ["untrained://step/no-such-step", "https://example.org", ""])
    func inboundRefused(_ link: String) async throws {
        let opened = try await phone.comesToTheApp()
        opened.go(to: .review)
        phone.app.follow(link)
        #expect(opened.path == [.review])
        expectSentence(opened.sentence)
    }

    private func expectSentence(_ text: String?, sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(
            text?.contains(" ") == true && text?.hasSuffix(".") == true, "\(text ?? "nothing")",
            sourceLocation: sourceLocation)
    }
}
