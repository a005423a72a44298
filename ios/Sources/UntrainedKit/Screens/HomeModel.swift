import Observation
import Untrained

/// Home: draws the core's view model and forwards taps.
@MainActor
@Observable
public final class HomeModel: ScreenModel {
    public private(set) var screen: HomeScreen?

    @ObservationIgnored private let app: OpenedApp

    public init(_ app: OpenedApp) {
        self.app = app
    }

    public func redraw() async {
        let notifications = await app.device.notifications.state()
        screen = app.attempt { try app.core.progress().home(notifications: notifications) } ?? screen
    }

    /// Does what a notice's button offers.
    public func act(_ action: NoticeAction) async {
        await app.act(action)
        await redraw()
        await app.matchReminders()
    }
}
