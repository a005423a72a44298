import Foundation
import Testing
import Untrained

@testable import UntrainedKit

@MainActor
@Suite("What does not work is said in a sentence, with a way on")
struct RefusalTests {
    let phone: Phone

    init() throws {
        phone = try Phone()
    }

    @Test("A missing folder: the app says so, and trying again opens once the folder is there")
    func missingFolder() async throws {
        try FileManager.default.removeItem(at: phone.folder)
        await phone.app.changed(to: .active)
        #expect(phone.app.opened == nil)
        expectSentence(phone.app.message?.text)
        try FileManager.default.createDirectory(at: phone.folder, withIntermediateDirectories: true)
        await phone.app.message?.retry?()
        #expect(phone.app.opened != nil)
        #expect(phone.app.message == nil)
    }

    @Test("A record of a newer version: a sentence, and no trying again")
    func outdated() {
        #expect(Failure(UntrainedError.Outdated(sentence: "Update.")).remedy == .update)
    }

    @Test("A record that is damaged while the app is open: the core opens anew, and Home says so")
    func damaged() async throws {
        let opened = try await phone.comesToTheApp()
        try await opened.switchOff()
        opened.go(to: .history)
        opened.handle(UntrainedError.Damaged(sentence: "Damaged."))
        #expect(phone.app.opened != nil)
        #expect(phone.app.opened !== opened)
        #expect(phone.app.opened?.path.isEmpty == true)
        #expect(phone.app.opened?.message == nil)
    }

    @Test("After that the phone is made to match the record that there is now")
    func damagedAndPlanned() async throws {
        let opened = try await phone.comesToTheApp()
        try await opened.switchOff()
        phone.centre.waiting = []
        opened.handle(UntrainedError.Damaged(sentence: "Damaged."))
        for _ in 0..<1000 where phone.centre.waiting.isEmpty {
            try await Task.sleep(for: .milliseconds(5))
        }
        #expect(!phone.centre.waiting.isEmpty)
    }

    @Test("Only the objects over the damaged record go, and only once")
    func damagedTwice() async throws {
        let opened = try await phone.comesToTheApp()
        opened.handle(UntrainedError.Damaged(sentence: "Damaged."))
        let anew = phone.app.opened
        opened.handle(UntrainedError.Damaged(sentence: "Damaged."))
        #expect(phone.app.opened === anew)
    }

    @Test("The storage failed: the same can be tried again")
    func failed() async throws {
        let opened = try await phone.comesToTheApp()
        var tries = 0
        opened.handle(UntrainedError.Failed(sentence: "The storage is full.")) { tries += 1 }
        #expect(opened.message?.text == "The storage is full.")
        await opened.message?.retry?()
        #expect(tries == 1)
    }

    @Test("An unknown step: a sentence, and back to Home")
    func unknownStep() async throws {
        let opened = try await phone.comesToTheApp()
        opened.go(to: .step(stepId: "no-such-step"))
        let step = await opened.step("no-such-step")
        #expect(step.screen == nil)
        expectSentence(opened.message?.text)
        #expect(opened.path.isEmpty)
    }

    @Test("An answer that nobody asked for: a sentence, the screen as things stand, nothing recorded")
    func answerNotPending() async throws {
        let opened = try await phone.comesToTheApp()
        let step = await opened.step()
        let accountId = try #require(step.screen).accountId
        await step.perform(.send(command: .answer(accountId: accountId, stepId: aiTraining, answer: .done)))
        expectSentence(opened.message?.text)
        #expect(opened.message?.retry == nil)
        #expect(step.screen?.mark.knob == .unknown)
        #expect(phone.centre.waiting.isEmpty)
    }

    @Test("The sentence is gone on another page, and with the next tap")
    func read() async throws {
        let opened = try await phone.comesToTheApp()
        _ = await opened.step("no-such-step")
        #expect(opened.message != nil)
        opened.go(to: .guide)
        #expect(opened.message == nil)
        _ = await opened.step("no-such-step")
        try await opened.home().tap { $0.action.opens }
        #expect(opened.message == nil)
    }

    @Test(
        "A link into the app leads where it says",
        arguments: [
            ("untrained://check", [Destination.check]),
            ("untrained://review", [.check]),
            ("untrained://step/ai-training", [.step(stepId: aiTraining)]),
            ("untrained://home", []),
        ])
    func inbound(_ link: String, _ path: [Destination]) async throws {
        let opened = try await phone.comesToTheApp()
        phone.app.follow(link)
        #expect(opened.path == path)
        #expect(opened.message == nil)
    }

    @Test("A link that starts the app leads there as well")
    func coldStart() throws {
        phone.app.follow("untrained://check")
        #expect(phone.app.opened?.path == [.check])
    }

    @Test(
        "A link that leads nowhere is refused in a sentence",
        arguments: ["untrained://step/no-such-step", "https://example.org", ""])
    func inboundRefused(_ link: String) async throws {
        let opened = try await phone.comesToTheApp()
        opened.go(to: .check)
        phone.app.follow(link)
        #expect(opened.path == [.check])
        expectSentence(opened.message?.text)
    }

    private func expectSentence(_ text: String?, sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(
            text?.contains(" ") == true && text?.hasSuffix(".") == true, "\(text ?? "nothing")",
            sourceLocation: sourceLocation)
    }
}
