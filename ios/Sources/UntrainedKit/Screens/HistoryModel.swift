import Untrained

/// The pages of the history so far, one below the other, with the heading of the last one.
public typealias HistoryModel = ScreenModel<HistoryScreen>

extension HistoryModel {
    public convenience init(_ app: OpenedApp) {
        let progress = app.core.progress()
        self.init(app) { shown in
            let accountId = shown?.filters.first(where: \.chosen)?.accountId
            var screen = try progress.history(accountId: accountId, before: nil)
            // As far as it was shown, so that the scroll position is kept.
            while let next = screen.next, screen.groups.count < shown?.groups.count ?? 0 {
                screen.append(try progress.history(accountId: accountId, before: next))
            }
            return screen
        }
    }

    /// Shows one account's entries only, or those of all if nil.
    public func filter(accountId: AccountId?) async {
        await attempt(retry: { [weak self] in await self?.filter(accountId: accountId) }) {
            show(try app.core.progress().history(accountId: accountId, before: nil))
        }
    }

    /// Adds the next page, if there is one.
    public func more() async {
        guard var screen, let next = screen.next else { return }
        let accountId = screen.filters.first(where: \.chosen)?.accountId
        await attempt(retry: { [weak self] in await self?.more() }) {
            screen.append(try app.core.progress().history(accountId: accountId, before: next))
            show(screen)
        }
    }
}

extension HistoryScreen {
    fileprivate mutating func append(_ page: HistoryScreen) {
        groups += page.groups
        next = page.next
    }
}
