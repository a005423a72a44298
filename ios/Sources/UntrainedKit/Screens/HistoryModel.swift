import Observation
import Untrained

/// The history: draws the core's pages, one below the other.
@MainActor
@Observable
public final class HistoryModel: ScreenModel {
    /// The last page that came, with the heading and the filters.
    public private(set) var screen: HistoryScreen?
    /// The rows of every page so far.
    public private(set) var rows: [HistoryRow] = []

    @ObservationIgnored private let app: OpenedApp
    @ObservationIgnored private var accountId: Int64?

    public init(_ app: OpenedApp) {
        self.app = app
    }

    /// Draws the first page.
    public func redraw() {
        guard let first = page(before: nil) else { return }
        screen = first
        rows = first.rows
    }

    /// Shows one account's entries only; those of all where none is named.
    public func filter(accountId: Int64?) {
        self.accountId = accountId
        redraw()
    }

    /// Adds the next page, where there is one.
    public func more() {
        guard let before = screen?.next, let following = page(before: before) else { return }
        screen = following
        rows += following.rows
    }

    /// Makes the dated record of one entry when it is shared, on whichever thread that is.
    public func receipt(markId: Int64) -> @Sendable () throws -> Receipt {
        let core = app.core
        return { try core.progress().receipt(markId: markId) }
    }

    private func page(before: Int64?) -> HistoryScreen? {
        app.attempt { try app.core.progress().history(accountId: accountId, before: before) }
    }
}
