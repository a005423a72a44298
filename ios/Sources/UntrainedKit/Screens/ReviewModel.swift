import Observation
import Untrained

/// The review: draws the core's view model and forwards taps.
@MainActor
@Observable
public final class ReviewModel: ScreenModel {
    public private(set) var screen: ReviewScreen?
    /// What the core says about the attempt that was made to open a page.
    public private(set) var note: String?

    @ObservationIgnored private let app: OpenedApp

    public init(_ app: OpenedApp) {
        self.app = app
    }

    public func redraw() {
        screen = app.attempt { try app.core.review().screen() } ?? screen
    }

    public func answer(_ answer: ReviewAnswer, accountId: Int64, stepId: String) async {
        await change { try $0.answer(accountId: accountId, stepId: stepId, answer: answer) }
    }

    /// Says that the person was signed in to this account.
    public func confirmAccount(accountId: Int64) async {
        await change { try $0.confirmAccount(accountId: accountId) }
    }

    public func snooze(_ length: SnoozeFor) async {
        await change { try $0.snooze(length: length) }
    }

    public func dismiss() async {
        await change { try $0.dismiss() }
    }

    /// Opens a step's page to look at the setting. Nothing is stored.
    public func look(stepId: String) async {
        guard let plan = app.attempt({ try app.core.links().look(stepId: stepId) }),
            let taken = await app.device.links.climb(plan)
        else { return }
        note = taken.note
    }

    /// Goes to the step that the review opened again, of its account.
    public func goOn(with step: ReopenedStep) {
        guard app.attempt({ try app.core.accounts().choose(accountId: step.accountId) }) != nil else { return }
        app.go(to: step.destination)
    }

    /// Makes a call that changes the review. A call that does not fit any more says so, and the
    /// screen is drawn as things stand.
    private func change(_ call: (Review) throws -> ReviewScreen) async {
        if let changed = app.attempt({ try call(app.core.review()) }) {
            screen = changed
            note = nil
        } else {
            redraw()
        }
        await app.matchReminders()
    }
}
