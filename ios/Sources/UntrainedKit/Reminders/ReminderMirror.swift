import Untrained

/// Keeps the notification centre's pending reminders equal to the core's plan, and lets the core know
/// what came of it.
@MainActor
final class ReminderMirror {
    /// How many reminders wait in the system: two years of quarters. The system keeps the
    /// soonest 64 of an app.
    static let count: Int32 = 8

    private let review: Review
    private let centre: any NotificationCentre
    private var last: Task<Void, any Error>?

    init(review: Review, centre: any NotificationCentre) {
        self.review = review
        self.centre = centre
    }

    /// Matches once. Calls take turns, so that the last call's plan is the one that stays.
    func match() async throws {
        let previous = last
        let turn = Task {
            _ = await previous?.result
            try await matchNow()
        }
        last = turn
        try await turn.value
    }

    private func matchNow() async throws {
        let category = try review.channel().id
        let plan = try review.plan(limit: Self.count)
        if let actions = plan.first?.actions {
            centre.register(category: category, actions: actions)
        }
        let difference = ReminderDifference(
            planned: plan.map { ScheduledReminder($0, category: category) },
            pending: await centre.pending(), category: category)
        if !difference.remove.isEmpty {
            centre.remove(ids: difference.remove)
        }
        for reminder in difference.add {
            // Refused while notifications are not allowed; the next match tries again.
            try? await centre.add(reminder)
        }
        // Asked, not assumed: what was added may have been refused, or dropped beyond the limit.
        let held = Set(await centre.pending().map(\.id))
        try review.reportReminders(
            notifications: await centre.state(), held: plan.map(\.id).first(where: held.contains))
    }
}
