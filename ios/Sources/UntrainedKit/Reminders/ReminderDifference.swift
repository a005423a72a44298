/// The changes that make the pending reminders match the plan.
public struct ReminderDifference: Equatable, Sendable {
    /// Ids to remove, in the order in which they are pending.
    public let remove: [String]
    /// Reminders to add, soonest first. Adding one replaces a pending one with the same id.
    public let add: [ScheduledReminder]

    /// Compares the plan with what is pending. Pending notifications of other categories are left
    /// alone.
    public init(planned: [ScheduledReminder], pending: [ScheduledReminder], category: String) {
        let planned = planned.map { ($0.id, $0) }
        let ours = pending.filter { $0.category == category }
        let wanted = Dictionary(planned, uniquingKeysWith: { first, _ in first })
        let kept = Dictionary(ours.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        remove = ours.map(\.id).filter { wanted[$0] == nil }
        add = planned.map(\.1).filter { kept[$0.id] != $0 }
    }
}
