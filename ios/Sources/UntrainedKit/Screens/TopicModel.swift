import Observation
import Untrained

/// A topic: draws the core's view model and forwards the choice of a region.
@MainActor
@Observable
public final class TopicModel: ScreenModel {
    /// What is to be read: a topic, or the topic that shows a claim.
    public enum Subject: Hashable {
        case topic(String)
        case claim(String)
    }

    public private(set) var screen: TopicScreen?

    @ObservationIgnored private let app: OpenedApp
    @ObservationIgnored private let subject: Subject

    public init(_ app: OpenedApp, _ subject: Subject) {
        self.app = app
        self.subject = subject
    }

    /// Draws the screen. Where there is nothing to draw, the way leads back to Home.
    public func redraw() {
        screen =
            app.attempt {
                switch subject {
                case .topic(let topicId): try app.core.guide().topic(topicId: topicId)
                case .claim(let claimId): try app.core.guide().claim(claimId: claimId)
                }
            } ?? screen
        if screen == nil {
            app.go(to: .home)
        }
    }

    public func choose(region: Region?) {
        guard let screen else { return }
        self.screen =
            app.attempt {
                try app.core.guide().chooseRegion(
                    accountId: screen.accountId, region: region, topicId: screen.topicId)
            } ?? screen
    }
}
