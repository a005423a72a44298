import Observation
import Untrained

/// A step: draws the core's view model, forwards taps, leaves for LinkedIn. On return the
/// screen is drawn anew and holds the core's question.
@MainActor
@Observable
public final class StepModel: ScreenModel {
    public private(set) var screen: StepScreen?
    /// What the core says about the attempt that was made, such as that the address was copied.
    public private(set) var note: String?

    @ObservationIgnored private let app: OpenedApp
    @ObservationIgnored private let stepId: String

    public init(_ app: OpenedApp, stepId: String) {
        self.app = app
        self.stepId = stepId
    }

    /// Draws the screen. Where there is nothing to draw, the way leads back to Home.
    public func redraw() {
        screen = app.attempt { try app.core.progress().step(stepId: stepId) } ?? screen
        if screen == nil {
            app.go(to: .home)
        }
    }

    /// Leaves for LinkedIn, by a fallback where the setting was not to be found. The core stores the
    /// step as pending before anything opens.
    public func leave(by fallback: Fallback? = nil) async {
        guard let screen,
            let plan = app.attempt({
                if let fallback {
                    try app.core.links().leaveBy(
                        accountId: screen.accountId, stepId: stepId, fallback: fallback)
                } else {
                    try app.core.links().leave(accountId: screen.accountId, stepId: stepId)
                }
            }),
            let taken = await app.device.links.climb(plan)
        else { return redraw() }
        note = taken.note
        app.attempt { try app.core.links().left(stepId: stepId, method: taken.method) }
        redraw()
    }

    public func answer(_ answer: StepAnswer) async {
        await change { try $0.answer(accountId: $1, stepId: stepId, answer: answer) }
    }

    public func answerPage(right: Bool) async {
        await change { _, _ in try app.core.links().pageOpened(stepId: stepId, right: right) }
    }

    public func doneElsewhere() async {
        await change { try $0.doneElsewhere(accountId: $1, stepId: stepId) }
    }

    /// Says which account the person was signed in to.
    public func confirmAccount(accountId: Int64) async {
        await change { calls, _ in try calls.confirmAccount(accountId: accountId, stepId: stepId) }
    }

    public func skip(_ reason: SkipReason) async {
        await change { try $0.skip(accountId: $1, stepId: stepId, reason: reason) }
    }

    public func undo() async {
        await change { try $0.undo(accountId: $1, stepId: stepId) }
    }

    /// Makes a call that changes the step. A call that does not fit any more says so, and the
    /// screen is drawn as things stand.
    private func change(_ call: (ProgressCalls, Int64) throws -> StepScreen) async {
        guard let accountId = screen?.accountId else { return }
        if let changed = app.attempt({ try call(app.core.progress(), accountId) }) {
            screen = changed
            note = nil
        } else {
            redraw()
        }
        await app.matchReminders()
    }
}
