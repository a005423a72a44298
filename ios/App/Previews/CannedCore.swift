#if DEBUG
import Untrained
import UntrainedKit

/// A core whose screens are canned.
final class CannedCore: Untrained, @unchecked Sendable {
    private let home: HomeScreen

    init(home: HomeScreen = Canned.home) {
        self.home = home
        super.init(noHandle: NoHandle())
    }

    required init(unsafeFromHandle handle: UInt64) {
        fatalError("there is no core behind it")
    }

    override func progress() -> Progress { CannedProgress(home: home) }
    override func check() -> Check { CannedCheck(noHandle: Check.NoHandle()) }
    override func reminders() -> Reminders { CannedReminders(noHandle: Reminders.NoHandle()) }
    override func settings() -> Settings { CannedSettings(noHandle: Settings.NoHandle()) }
    override func accounts() -> Accounts { CannedAccounts(noHandle: Accounts.NoHandle()) }
    override func guide() -> Guide { CannedGuide(noHandle: Guide.NoHandle()) }
    override func links() -> Links { CannedLinks(noHandle: Links.NoHandle()) }
    override func data() -> Transfer { CannedTransfer(noHandle: Transfer.NoHandle()) }
}

private final class CannedProgress: Progress, @unchecked Sendable {
    private let home: HomeScreen

    init(home: HomeScreen) {
        self.home = home
        super.init(noHandle: NoHandle())
    }

    required init(unsafeFromHandle handle: UInt64) {
        fatalError("there is no core behind it")
    }

    override func home(notifications: NotificationState) throws -> HomeScreen { home }
    override func homeAfter(command: Command, notifications: NotificationState) throws -> HomeScreen { home }
    override func step(stepId: StepId, notifications: NotificationState) throws -> StepScreen { Canned.stepScreen }
    override func section(group: Group) throws -> SectionScreen { Canned.sectionScreen }
    override func history(accountId: AccountId?, before: MarkId?) throws -> HistoryScreen { Canned.history }
    override func timeline() throws -> TimelineScreen { Canned.timeline }
    override func widget() throws -> WidgetScreen { Canned.widget }
    override func objection(uses: [ObjectionUse]?) throws -> ObjectionScreen { Canned.objection }
}

private final class CannedCheck: Check, @unchecked Sendable {
    override func screen() throws -> CheckScreen { Canned.check }
}

private final class CannedReminders: Reminders, @unchecked Sendable {
    override func sync(phone: PhoneReminders) throws -> ReminderSync {
        ReminderSync(
            channel: ReminderChannel(id: "reviews", name: "", description: ""), show: nil, refresh: nil, clear: false,
            plan: [], exportDue: false)
    }
}

private final class CannedSettings: Settings, @unchecked Sendable {
    override func screen(notifications: NotificationState) throws -> SettingsScreen { Canned.settings }
}

private final class CannedAccounts: Accounts, @unchecked Sendable {
    override func screen() throws -> AccountsScreen { Canned.accounts }
    override func account(accountId: AccountId) throws -> AccountScreen { Canned.accountScreen }
}

private final class CannedGuide: Guide, @unchecked Sendable {
    override func screen() throws -> GuideScreen { Canned.guide }
    override func topic(topicId: TopicId) throws -> TopicScreen { Canned.topicScreen }
    override func claim(claimId: ClaimId) throws -> TopicScreen { Canned.topicScreen }
    override func search(query: String) throws -> SearchScreen { Canned.search }
}

private final class CannedLinks: Links, @unchecked Sendable {
    override func link(destination: Destination) -> String { "untrained://home" }
}

private final class CannedTransfer: Transfer, @unchecked Sendable {
    override func screen() throws -> DataScreen { Canned.data }
}
#endif
