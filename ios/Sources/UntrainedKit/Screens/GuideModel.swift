import Observation
import Untrained

/// The guide: draws the core's view model.
@MainActor
@Observable
public final class GuideModel: ScreenModel {
    public private(set) var screen: GuideScreen?

    @ObservationIgnored private let app: OpenedApp

    public init(_ app: OpenedApp) {
        self.app = app
    }

    public func redraw() {
        screen = app.attempt { try app.core.guide().screen() } ?? screen
    }
}
