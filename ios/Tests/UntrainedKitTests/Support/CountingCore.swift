import class Foundation.NSLock
import Untrained

final class Calls: @unchecked Sendable {
    private let lock = NSLock()
    private var names: [String] = []

    var made: [String] { lock.withLock { names } }

    func forget() {
        lock.withLock { names = [] }
    }

    func note(_ name: String) {
        lock.withLock { names.append(name) }
    }
}

/// The real core, recording each call that a tap can lead to.
final class CountingCore: Untrained, @unchecked Sendable {
    private let counted: (CountingProgress, CountingCheck, CountingLinks, CountingReminders)

    init(over core: Untrained, calls: Calls) {
        counted = (
            CountingProgress(over: core.progress(), calls: calls), CountingCheck(over: core.check(), calls: calls),
            CountingLinks(over: core.links(), calls: calls),
            CountingReminders(over: core.reminders(), calls: calls)
        )
        super.init(unsafeFromHandle: core.uniffiCloneHandle())
    }

    required init(unsafeFromHandle handle: UInt64) {
        fatalError("made over another core only")
    }

    override func progress() -> Progress { counted.0 }
    override func check() -> Check { counted.1 }
    override func links() -> Links { counted.2 }
    override func reminders() -> Reminders { counted.3 }
}

final class CountingProgress: Progress, @unchecked Sendable {
    private let calls: Calls

    init(over object: Progress, calls: Calls) {
        self.calls = calls
        super.init(unsafeFromHandle: object.uniffiCloneHandle())
    }

    required init(unsafeFromHandle handle: UInt64) {
        fatalError("made over another object only")
    }

    override func history(accountId: AccountId?, before: MarkId?) throws -> HistoryScreen {
        calls.note("history")
        return try super.history(accountId: accountId, before: before)
    }

    override func home(notifications: NotificationState) throws -> HomeScreen {
        calls.note("home")
        return try super.home(notifications: notifications)
    }

    override func homeAfter(command: Command, notifications: NotificationState) throws -> HomeScreen {
        calls.note("homeAfter")
        return try super.homeAfter(command: command, notifications: notifications)
    }

    override func objection(uses: [ObjectionUse]?) throws -> ObjectionScreen {
        calls.note("objection")
        return try super.objection(uses: uses)
    }

    override func objectionAfter(command: Command, uses: [ObjectionUse]?) throws -> ObjectionScreen {
        calls.note("objectionAfter")
        return try super.objectionAfter(command: command, uses: uses)
    }

    override func timeline() throws -> TimelineScreen {
        calls.note("timeline")
        return try super.timeline()
    }

    override func receipt(markId: MarkId) throws -> Receipt {
        calls.note("receipt")
        return try super.receipt(markId: markId)
    }

    override func section(group: Group) throws -> SectionScreen {
        calls.note("section")
        return try super.section(group: group)
    }

    override func sectionAfter(group: Group, command: Command) throws -> SectionScreen {
        calls.note("sectionAfter")
        return try super.sectionAfter(group: group, command: command)
    }

    override func step(stepId: StepId, notifications: NotificationState) throws -> StepScreen {
        calls.note("step")
        return try super.step(stepId: stepId, notifications: notifications)
    }

    override func stepAfter(stepId: StepId, command: Command, notifications: NotificationState) throws -> StepScreen {
        calls.note("stepAfter")
        return try super.stepAfter(stepId: stepId, command: command, notifications: notifications)
    }

    override func widget() throws -> WidgetScreen {
        calls.note("widget")
        return try super.widget()
    }
}

final class CountingCheck: Check, @unchecked Sendable {
    private let calls: Calls

    init(over object: Check, calls: Calls) {
        self.calls = calls
        super.init(unsafeFromHandle: object.uniffiCloneHandle())
    }

    required init(unsafeFromHandle handle: UInt64) {
        fatalError("made over another object only")
    }

    override func after(command: Command) throws -> CheckScreen {
        calls.note("checkAfter")
        return try super.after(command: command)
    }

    override func screen() throws -> CheckScreen {
        calls.note("check")
        return try super.screen()
    }
}

final class CountingLinks: Links, @unchecked Sendable {
    private let calls: Calls

    init(over object: Links, calls: Calls) {
        self.calls = calls
        super.init(unsafeFromHandle: object.uniffiCloneHandle())
    }

    required init(unsafeFromHandle handle: UInt64) {
        fatalError("made over another object only")
    }

    override func destination(link: String) throws -> Destination {
        calls.note("destination")
        return try super.destination(link: link)
    }

    override func leave(accountId: AccountId, stepId: StepId, page: LinkedInPage) throws -> OpenPlan {
        calls.note("leave")
        return try super.leave(accountId: accountId, stepId: stepId, page: page)
    }
}

final class CountingReminders: Reminders, @unchecked Sendable {
    private let calls: Calls

    init(over object: Reminders, calls: Calls) {
        self.calls = calls
        super.init(unsafeFromHandle: object.uniffiCloneHandle())
    }

    required init(unsafeFromHandle handle: UInt64) {
        fatalError("made over another object only")
    }

    override func action(
        reminderId: ReminderId, action: ReminderActionKind, phone: PhoneReminders
    ) throws -> ReminderSync {
        calls.note("action")
        return try super.action(reminderId: reminderId, action: action, phone: phone)
    }

    override func sync(phone: PhoneReminders) throws -> ReminderSync {
        calls.note("sync")
        return try super.sync(phone: phone)
    }
}
