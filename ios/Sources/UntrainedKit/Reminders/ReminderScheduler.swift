import Untrained

/// Makes the notification centre schedule and show what the core says, and nothing else.
@MainActor
final class ReminderScheduler {
    /// How many reminders are scheduled: two years of quarters. The system keeps an app's soonest
    /// 64.
    static let planLimit: UInt32 = 8

    private let reminders: Reminders
    private let centre: any NotificationCentre
    private var last: Task<Bool, any Error>?

    init(reminders: Reminders, centre: any NotificationCentre) {
        self.reminders = reminders
        self.centre = centre
    }

    /// Returns whether an export to the person's folder is due.
    func sync(isInFront: Bool) async throws -> Bool {
        try await inTurn { try self.reminders.sync(phone: await self.phone(isInFront)) }
    }

    /// Carries out a button of a notification; otherwise like ``sync(isInFront:)``.
    func act(_ kind: ReminderActionKind, on reminderId: ReminderId, isInFront: Bool) async throws -> Bool {
        try await inTurn {
            try self.reminders.action(
                reminderId: reminderId, action: kind, phone: await self.phone(isInFront))
        }
    }

    /// Runs calls one at a time, so that the result of the last one stays.
    private func inTurn(_ call: @escaping @MainActor () async throws -> ReminderSync) async throws -> Bool {
        let previous = last
        let turn = Task {
            _ = await previous?.result
            let sync = try await call()
            await carryOut(sync)
            return sync.exportDue
        }
        last = turn
        return try await turn.value
    }

    private func phone(_ isInFront: Bool) async -> PhoneReminders {
        PhoneReminders(
            notifications: await centre.state(), held: await centre.pending().map(\.id),
            shown: await centre.shown().last?.id, appInFront: isInFront, planLimit: Self.planLimit)
    }

    private func carryOut(_ sync: ReminderSync) async {
        let category = sync.channel.id
        if let actions = (sync.show ?? sync.plan.first)?.actions {
            centre.register(category: category, actions: actions)
        }
        let shown = await centre.shown().filter { $0.category == category }
        // Missed reviews are one review: of several notifications, the last one is about it.
        let over = sync.clear ? shown : shown.dropLast()
        if !over.isEmpty {
            centre.removeShown(ids: over.map(\.id))
        }
        // Fails while notifications are not allowed; the next sync tries again.
        if let reminder = sync.show {
            try? await centre.show(ScheduledReminder(reminder, category: category), silently: false)
        }
        if let reminder = sync.refresh, shown.last?.says(reminder) == false {
            try? await centre.show(ScheduledReminder(reminder, category: category), silently: true)
        }
        let difference = ReminderDifference(
            planned: sync.plan.map { ScheduledReminder($0, category: category) },
            pending: await centre.pending(), category: category)
        if !difference.remove.isEmpty {
            centre.remove(ids: difference.remove)
        }
        for reminder in difference.add {
            try? await centre.add(reminder)
        }
    }
}
