import Untrained

public typealias TimelineModel = ScreenModel<TimelineScreen>

extension TimelineModel {
    public convenience init(_ app: OpenedApp) {
        let progress = app.core.progress()
        self.init(app) { _ in try progress.timeline() }
    }

    public func choose(region: Region?) async {
        guard let accountId = screen?.accountId else { return }
        await attempt(retry: { [weak self] in await self?.choose(region: region) }) {
            _ = try app.core.accounts().setRegion(accountId: accountId, region: region)
            await redraw()
        }
    }
}
