import Untrained

public typealias TimelineModel = ScreenModel<TimelineScreen>

extension TimelineModel {
    public convenience init(_ app: OpenedApp) {
        let progress = app.core.progress()
        self.init(app) { _ in try progress.timeline() }
    }

    public func choose(region: Region?) async {
        await choose(region: region, of: screen?.accountId)
    }
}
