import Observation
import Untrained

/// The accounts: draws the core's view model and forwards taps.
@MainActor
@Observable
public final class AccountsModel: ScreenModel {
    public private(set) var screen: AccountsScreen?

    @ObservationIgnored private let app: OpenedApp

    public init(_ app: OpenedApp) {
        self.app = app
    }

    public func redraw() {
        screen = app.attempt { try app.core.accounts().screen() } ?? screen
    }

    /// Adds an account; returns whether the core took its name.
    public func add(label: String) -> Bool {
        guard let changed = app.attempt({ try app.core.accounts().add(label: label) }) else { return false }
        screen = changed
        return true
    }

    public func choose(accountId: Int64) {
        screen = app.attempt { try app.core.accounts().choose(accountId: accountId) } ?? screen
    }
}
