import Observation
import Untrained

/// Holds what a page draws: fetches it from the core, and carries out what is tapped. Each screen
/// says in a file of its own which calls those are.
@MainActor
@Observable
public final class ScreenModel<Screen: TitledScreen> {
    /// Nil until it is fetched.
    public private(set) var screen: Screen?
    /// Increases when the card asks or says something new, to be scrolled into view.
    public private(set) var newCards = 0
    /// Whether a tapped action is in progress.
    public private(set) var isBusy = false

    @ObservationIgnored let app: OpenedApp
    @ObservationIgnored private let draw: @MainActor (Screen?) async throws -> Screen
    @ObservationIgnored private let after: (@MainActor (Command, Screen?) async throws -> Screen)?

    /// `draw` fetches the screen; `after` carries out a command that the screen offered, and
    /// returns the updated screen. Both are given the one that is shown.
    init(
        _ app: OpenedApp, draw: @escaping @MainActor (Screen?) async throws -> Screen,
        after: (@MainActor (Command, Screen?) async throws -> Screen)? = nil
    ) {
        self.app = app
        self.draw = draw
        self.after = after
    }

    /// Fetches the screen. If there is nothing to draw, returns to Home.
    public func redraw() async {
        do {
            show(try await draw(screen))
        } catch {
            if screen == nil, Failure(error).remedy == .redraw {
                app.go(to: .home)
            }
            app.handle(error) { [weak self] in await self?.redraw() }
        }
    }

    /// Carries out the action of a choice or a row. Taps in the meantime are ignored.
    public func perform(_ action: Action) async {
        guard !isBusy else { return }
        isBusy = true
        defer { isBusy = false }
        await attempt(retry: { [weak self] in await self?.perform(action) }) {
            switch action {
            case .open(let accountId, let stepId, let page):
                try await leave(accountId: accountId, stepId: stepId, page: page)
            case .send(let command):
                try await send(command)
                await app.syncReminders()
            case .go(let destination):
                go(to: destination)
            case .askPermission:
                await app.device.notifications.askPermission()
                await app.syncReminders()
                await redraw()
            case .openNotificationSettings, .openAppSettings:
                await app.device.notifications.openSettings()
            case .shareReceipt(let markId):
                let receipt = try app.core.progress().receipt(markId: markId)
                app.sharedText = SharedText(subject: receipt.subject, text: receipt.text)
            case .shareText(let subject, let text):
                app.sharedText = SharedText(subject: subject, text: text)
            }
        }
    }

    /// Navigates from this screen.
    public func go(to destination: Destination) {
        if Screen.isHome {
            app.begin(at: destination)
        } else {
            app.go(to: destination)
        }
    }

    /// Runs what was requested. If it fails, a message says so; if it did not fit the current
    /// state, the screen is redrawn. Returns whether it succeeded.
    @discardableResult
    func attempt(
        retry: @escaping @MainActor @Sendable () async -> Void, _ work: () async throws -> Void
    ) async -> Bool {
        app.message = nil
        do {
            try await work()
            if !Screen.isHome { app.changedBesideHome() }
            return true
        } catch {
            if app.handle(error, retry: retry) == .redraw {
                await redraw()
            }
            return false
        }
    }

    /// Sets the region of an account's owner.
    func choose(region: Region?, of accountId: AccountId?) async {
        guard let accountId else { return }
        await attempt(retry: { [weak self] in await self?.choose(region: region, of: accountId) }) {
            _ = try app.core.accounts().setRegion(accountId: accountId, region: region)
            await redraw()
        }
    }

    func show(_ new: Screen) {
        if let old = screen, new.mainCard?.title != old.mainCard?.title, new.mainCard != nil {
            newCards += 1
        }
        screen = new
    }

    /// Leaves for LinkedIn. The core stores the step as pending before anything opens.
    private func leave(accountId: AccountId, stepId: StepId, page: LinkedInPage) async throws {
        let plan = try app.core.links().leave(accountId: accountId, stepId: stepId, page: page)
        guard let taken = await app.device.links.openFirst(of: plan) else { return await redraw() }
        try await send(.left(stepId: stepId, method: taken.method))
        app.message = taken.note.map { Message($0) }
    }

    private func send(_ command: Command) async throws {
        if let after {
            show(try await after(command, screen))
        }
    }
}
