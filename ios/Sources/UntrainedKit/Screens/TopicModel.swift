import Untrained

public typealias TopicModel = ScreenModel<TopicScreen>

extension TopicModel {
    public convenience init(_ app: OpenedApp, topicId: TopicId) {
        let guide = app.core.guide()
        self.init(app) { _ in try guide.topic(topicId: topicId) }
    }

    /// The topic that shows a claim.
    public convenience init(_ app: OpenedApp, claimId: ClaimId) {
        let guide = app.core.guide()
        self.init(app) { _ in try guide.claim(claimId: claimId) }
    }

    public func choose(region: Region?) async {
        guard let screen else { return }
        await attempt(retry: { [weak self] in await self?.choose(region: region) }) {
            show(
                try app.core.guide().chooseRegion(
                    accountId: screen.accountId, region: region, topicId: screen.topicId))
        }
    }
}
