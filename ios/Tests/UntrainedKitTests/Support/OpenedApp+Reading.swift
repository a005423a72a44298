import Testing
import Untrained

@testable import UntrainedKit

let aiTraining = "ai-training"
let aiTrainingPage = "https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement"

/// What a test reads from the screens.
extension OpenedApp {
    func home() async -> HomeModel {
        let model = HomeModel(self)
        await model.redraw()
        return model
    }

    func homeCard() async throws -> Card {
        try #require(await home().screen).card
    }

    func step(_ stepId: String = aiTraining) async -> StepModel {
        let model = StepModel(self, stepId: stepId)
        await model.redraw()
        return model
    }

    func check() async -> CheckModel {
        let model = CheckModel(self)
        await model.redraw()
        return model
    }

    /// Goes to LinkedIn's switch, comes back, and says what it shows.
    func answer(_ answer: StepAnswer) async throws {
        let home = await home()
        try await home.tap { $0.action.opens }
        try await home.answer(answer)
    }

    func switchOff() async throws {
        try await answer(.done)
    }
}

extension ScreenModel {
    /// Taps the first matching choice on the card.
    func tap(
        sourceLocation: SourceLocation = #_sourceLocation, _ fits: (Choice) -> Bool
    ) async throws {
        let card = try #require(screen?.mainCard, sourceLocation: sourceLocation)
        let found = (card.answers + card.buttons).first(where: fits)
        let choice = try #require(found, sourceLocation: sourceLocation)
        await perform(choice.action)
    }

    func answer(_ answer: StepAnswer, sourceLocation: SourceLocation = #_sourceLocation) async throws {
        try await tap(sourceLocation: sourceLocation) { $0.action.answer == answer }
    }

    func tap(_ command: Command, sourceLocation: SourceLocation = #_sourceLocation) async throws {
        try await tap(sourceLocation: sourceLocation) { $0.action == .send(command: command) }
    }
}

extension Action {
    var opens: Bool {
        if case .open = self { true } else { false }
    }

    var answer: StepAnswer? {
        if case .send(.answer(_, _, let answer)) = self { answer } else { nil }
    }
}

extension Card {
    var answered: [StepAnswer] { answers.compactMap(\.action.answer) }
    var prominent: [Choice] { (answers + buttons).filter { $0.emphasis == .primary } }
}
