import Observation
import Untrained

/// One account: draws the core's view model and forwards taps.
@MainActor
@Observable
public final class AccountModel: ScreenModel {
    public private(set) var screen: AccountScreen?

    @ObservationIgnored private let app: OpenedApp
    @ObservationIgnored private let accountId: Int64

    public init(_ app: OpenedApp, accountId: Int64) {
        self.app = app
        self.accountId = accountId
    }

    public func redraw() {
        screen = app.attempt { try app.core.accounts().account(accountId: accountId) } ?? screen
    }

    public func rename(label: String) {
        screen = app.attempt { try app.core.accounts().rename(accountId: accountId, label: label) } ?? screen
    }

    public func setRegion(_ region: Region?) {
        screen =
            app.attempt { try app.core.accounts().setRegion(accountId: accountId, region: region) } ?? screen
    }

    /// Removes the account; returns whether it is gone.
    public func remove() async -> Bool {
        let removed = app.attempt { try app.core.accounts().remove(accountId: accountId) } != nil
        await app.matchReminders()
        return removed
    }
}
