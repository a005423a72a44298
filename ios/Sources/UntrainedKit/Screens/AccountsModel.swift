import Untrained

public typealias AccountsModel = ScreenModel<AccountsScreen>

extension AccountsModel {
    public convenience init(_ app: OpenedApp) {
        let accounts = app.core.accounts()
        self.init(app) { _ in try accounts.screen() }
    }

    /// Adds an account; returns whether the core accepted the name.
    public func add(label: String) async -> Bool {
        await change(retry: { [weak self] in _ = await self?.add(label: label) }) {
            try $0.add(label: label)
        }
    }

    /// Makes this the account that is shown.
    public func choose(accountId: AccountId) async {
        await change(retry: { [weak self] in await self?.choose(accountId: accountId) }) {
            try $0.choose(accountId: accountId)
        }
    }

    @discardableResult
    private func change(
        retry: @escaping @MainActor @Sendable () async -> Void, _ call: (Accounts) throws -> AccountsScreen
    ) async -> Bool {
        await attempt(retry: retry) {
            show(try call(app.core.accounts()))
            await app.syncReminders()
        }
    }
}
