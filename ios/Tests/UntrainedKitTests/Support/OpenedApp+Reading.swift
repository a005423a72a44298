import Testing
import Untrained

@testable import UntrainedKit

let aiTraining = "ai-training"
let aiTrainingPage = "https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement"

/// What a test reads off the screens.
extension OpenedApp {
    func home() async throws -> HomeScreen {
        let model = HomeModel(self)
        await model.redraw()
        return try #require(model.screen)
    }

    func step(_ stepId: String = aiTraining) -> StepModel {
        let model = StepModel(self, stepId: stepId)
        model.redraw()
        return model
    }

    func review() -> ReviewModel {
        let model = ReviewModel(self)
        model.redraw()
        return model
    }

    /// Goes to LinkedIn's switch, comes back, and says that it is off.
    func switchOff() async {
        let step = step()
        await step.leave()
        await step.answer(.done)
    }
}

extension HomeScreen {
    func row(_ stepId: String = aiTraining) -> StepRow? {
        groups.flatMap(\.rows).first { $0.stepId == stepId }
    }
}
