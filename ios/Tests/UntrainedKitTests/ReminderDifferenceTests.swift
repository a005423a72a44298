import Testing
import Untrained
import UntrainedKit

@Suite("What changes when the plan meets what is pending")
struct ReminderDifferenceTests {
    private static let plan = (1...8).map { reminder("review-\($0)", month: $0) }

    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        var planned = plan
        let pending: [ScheduledReminder]
        var remove: [String] = []
        var add: [ScheduledReminder] = []
    }

    static let cases = [
        Case(testDescription: "nothing pending: all eight are added", pending: [], add: plan),
        Case(testDescription: "the same pending: nothing changes", pending: plan),
        Case(testDescription: "the same in another order: nothing changes", pending: plan.reversed()),
        Case(
            testDescription: "another title under the same id: replaced, not removed",
            pending: [reminder("review-1", month: 1, title: "Once")] + plan.dropFirst(), add: [plan[0]]),
        Case(
            testDescription: "another time under the same id: replaced, not removed",
            pending: [reminder("review-1", month: 2)] + plan.dropFirst(), add: [plan[0]]),
        Case(
            testDescription: "ids that are no longer planned: removed",
            pending: [reminder("review-0", month: 12)] + plan, remove: ["review-0"]),
        Case(
            testDescription: "one has passed, one has come into sight: only that one is added",
            pending: Array(plan.dropLast()), add: [plan[7]]),
        Case(
            testDescription: "an empty plan: ours are removed", planned: [], pending: plan, remove: plan.map(\.id)),
        Case(
            testDescription: "another category: left alone, whatever its id",
            pending: plan + [reminder("foreign", month: 3, category: "other")]),
        Case(testDescription: "nothing planned, nothing pending: nothing changes", planned: [], pending: []),
    ]

    @Test(arguments: cases)
    func difference(_ given: Case) {
        let difference = ReminderDifference(planned: given.planned, pending: given.pending, category: "ours")
        #expect(difference.remove == given.remove)
        #expect(difference.add == given.add)
    }

    @Test("Matching twice changes nothing the second time")
    func idempotent() {
        let first = ReminderDifference(planned: Self.plan, pending: [], category: "ours")
        let second = ReminderDifference(planned: Self.plan, pending: first.add, category: "ours")
        #expect(second.add.isEmpty && second.remove.isEmpty)
    }

    private static func reminder(
        _ id: String, month: Int, title: String = "Still off?", category: String = "ours"
    ) -> ScheduledReminder {
        ScheduledReminder(
            id: id, category: category,
            at: CivilTime(year: 2026, month: UInt32(month), day: 15, hour: 9, minute: 0),
            title: title, body: "A look takes a minute.", link: "untrained://check")
    }
}
