import Untrained

public typealias HomeModel = ScreenModel<HomeScreen>

extension HomeModel {
    public convenience init(_ app: OpenedApp) {
        let progress = app.core.progress()
        let notifications = app.device.notifications
        self.init(app) { _ in
            try progress.home(notifications: await notifications.state())
        } after: { command, _ in
            try progress.homeAfter(command: command, notifications: await notifications.state())
        }
    }
}
