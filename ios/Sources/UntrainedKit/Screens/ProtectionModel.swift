import Observation
import Untrained

/// What is known of AI training, day by day: draws the core's view model.
@MainActor
@Observable
public final class ProtectionModel: ScreenModel {
    public private(set) var screen: ProtectionScreen?

    @ObservationIgnored private let app: OpenedApp

    public init(_ app: OpenedApp) {
        self.app = app
    }

    public func redraw() {
        screen = app.attempt { try app.core.progress().protection() } ?? screen
    }

    public func choose(region: Region?) {
        guard let accountId = screen?.accountId else { return }
        app.attempt { try app.core.accounts().setRegion(accountId: accountId, region: region) }
        redraw()
    }
}
