import Untrained

public typealias GuideModel = ScreenModel<GuideScreen>

extension GuideModel {
    public convenience init(_ app: OpenedApp) {
        let guide = app.core.guide()
        self.init(app) { _ in try guide.screen() }
    }
}
