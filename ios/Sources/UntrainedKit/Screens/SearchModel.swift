import Observation
import Untrained

/// Search: draws what the core finds for the query so far.
@MainActor
@Observable
public final class SearchModel {
    public private(set) var screen: SearchScreen?
    public var query = ""

    @ObservationIgnored private let app: OpenedApp

    public init(_ app: OpenedApp) {
        self.app = app
    }

    public func redraw() {
        do {
            screen = try app.core.guide().search(query: query)
        } catch {
            app.handle(error) { [weak self] in self?.redraw() }
        }
    }
}
