import Untrained

public typealias AccountModel = ScreenModel<AccountScreen>

extension AccountModel {
    public convenience init(_ app: OpenedApp, accountId: AccountId) {
        let accounts = app.core.accounts()
        self.init(app) { _ in try accounts.account(accountId: accountId) }
    }

    /// Renames the account; returns whether the core accepted the name.
    @discardableResult
    public func rename(label: String) async -> Bool {
        guard let accountId = screen?.accountId else { return false }
        return await attempt(retry: { [weak self] in await self?.rename(label: label) }) {
            show(try app.core.accounts().rename(accountId: accountId, label: label))
        }
    }

    public func choose(region: Region?) async {
        guard let accountId = screen?.accountId else { return }
        await attempt(retry: { [weak self] in await self?.choose(region: region) }) {
            show(try app.core.accounts().setRegion(accountId: accountId, region: region))
        }
    }

    /// Removes the account, and returns to the list.
    public func remove() async {
        guard let accountId = screen?.accountId else { return }
        await attempt(retry: { [weak self] in await self?.remove() }) {
            _ = try app.core.accounts().remove(accountId: accountId)
            app.path.removeAll { $0 == .account(accountId: accountId) }
            await app.syncReminders()
        }
    }
}
