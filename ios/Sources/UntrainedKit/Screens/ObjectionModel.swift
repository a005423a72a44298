import Observation
import Untrained

/// The objection: draws the core's view model, copies the text, leaves for the form.
@MainActor
@Observable
public final class ObjectionModel: ScreenModel {
    public private(set) var screen: ObjectionScreen?
    /// That the text was copied; none before.
    public private(set) var note: String?

    @ObservationIgnored private let app: OpenedApp
    /// What is objected to; what the core proposes as long as nothing was chosen.
    @ObservationIgnored private var uses: [ObjectionUse]?

    public init(_ app: OpenedApp) {
        self.app = app
    }

    public func redraw() {
        screen = app.attempt { try app.core.progress().objection(uses: uses) } ?? screen
    }

    /// Chooses a use, or takes it back.
    public func toggle(_ use: ObjectionUse) {
        guard let screen else { return }
        uses = screen.uses.filter { $0.chosen != ($0.kind == use) }.map(\.kind)
        note = nil
        redraw()
    }

    public func choose(region: Region?) {
        guard let accountId = screen?.accountId else { return }
        app.attempt { try app.core.accounts().setRegion(accountId: accountId, region: region) }
        redraw()
    }

    public func copy() {
        guard let screen, let letter = screen.letter else { return }
        app.device.links.copy(letter)
        note = screen.copied
    }

    /// Leaves for the form, as its step does; the question on return is on the step.
    public func leave() async {
        guard let screen else { return }
        let step = StepModel(app, stepId: screen.stepId)
        step.redraw()
        await step.leave()
        app.go(to: .step(stepId: screen.stepId))
    }

    /// Says whether LinkedIn answered.
    public func answered(_ answer: FollowUpAnswer) {
        guard let accountId = screen?.accountId else { return }
        screen =
            app.attempt { try app.core.progress().objectionAnswered(accountId: accountId, answer: answer) }
            ?? screen
    }
}
