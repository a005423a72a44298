import Untrained

public typealias CheckModel = ScreenModel<CheckScreen>

extension CheckModel {
    public convenience init(_ app: OpenedApp) {
        let check = app.core.check()
        self.init(app) { _ in
            try check.screen()
        } after: { command, _ in
            try check.after(command: command)
        }
    }
}
