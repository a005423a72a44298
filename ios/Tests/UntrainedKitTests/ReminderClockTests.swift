import Testing
import Untrained

@testable import UntrainedKit

@MainActor
@Suite("The clock is set, the zone changes, the app comes back: the next eight, and differences only")
struct ReminderClockTests {
    let phone: Phone

    init() throws {
        phone = try Phone()
    }

    /// The step was settled on 15 January 2026; eight quarters are pending.
    private func settled() async throws {
        try await phone.comesToTheApp().switchOff()
        phone.centre.forgetChanges()
    }

    private var times: [CivilTime] { phone.centre.waiting.map(\.at) }

    private func quarters(from year: Int32, _ month: Int) -> [CivilTime] {
        (0..<8).map { index in
            let months = month - 1 + 3 * index
            return CivilTime(
                year: year + Int32(months / 12), month: UInt32(months % 12 + 1), day: 15, hour: 9, minute: 0)
        }
    }

    @Test("Another zone changes nothing that waits: it waits for nine on the wall", arguments: [-12, -8, 5, 9, 14])
    func anotherZone(hoursEast: Int32) async throws {
        try await settled()
        phone.clock.travel(hoursEast: hoursEast)
        await phone.app.refresh()
        #expect(phone.centre.added.isEmpty && phone.centre.removed.isEmpty)
        #expect(times == quarters(from: 2026, 4))
    }

    @Test("A flight over the hour of a review: it is due in the app, and the next eight wait")
    func overTheHour() async throws {
        try await settled()
        phone.clock.set(2026, 4, 15, 5)
        phone.clock.travel(hoursEast: 9)
        await phone.app.refresh()
        #expect(phone.centre.removed.count == 1 && phone.centre.added.count == 1)
        #expect(times == quarters(from: 2026, 7))
        #expect(try await phone.comesToTheApp().homeCard().buttons.contains { $0.action == .send(command: .skipCheck) })
    }

    @Test("The same flight while the app slept is made good when it comes back")
    func whileAsleep() async throws {
        try await settled()
        phone.clock.set(2026, 4, 15, 5)
        phone.clock.travel(hoursEast: 9)
        phone.loseProcess()
        try await phone.comesToTheApp()
        #expect(phone.centre.removed.count == 1 && phone.centre.added.count == 1)
        #expect(times == quarters(from: 2026, 7))
    }

    @Test("Midnight is a significant change too, and changes nothing")
    func midnight() async throws {
        try await settled()
        phone.clock.set(2026, 1, 16, 0)
        await phone.app.refresh()
        phone.loseProcess()
        await phone.app.refresh()
        #expect(phone.centre.added.isEmpty && phone.centre.removed.isEmpty)
    }

    @Test("A clock that runs ten years ahead and is put right leaves the true eight, none in the past")
    func yearsAhead() async throws {
        try await settled()
        phone.clock.set(2036, 1, 20)
        await phone.app.refresh()
        #expect(times == quarters(from: 2036, 4))

        phone.clock.set(2026, 2, 1)
        await phone.app.refresh()
        #expect(times == quarters(from: 2026, 4))

        phone.clock.set(2026, 4, 15, 10)
        try await phone.comesToTheApp()
        #expect(times == quarters(from: 2026, 7))
    }

    @Test("A clock set back by years plans nothing twice")
    func yearsBack() async throws {
        try await settled()
        phone.clock.set(2019, 1, 1)
        await phone.app.refresh()
        #expect(phone.centre.added.isEmpty && phone.centre.removed.isEmpty)
    }

    @Test("With the limit of 64 nearly used up by others, a change adds no more than it takes away")
    func nearTheLimit() async throws {
        try await settled()
        let others = (0..<56).map { index in
            ScheduledReminder(
                id: "foreign-\(index)", category: "other",
                at: CivilTime(year: 2026, month: 2, day: 1, hour: UInt32(index / 30), minute: UInt32(index % 30)),
                title: "", body: "", link: "")
        }
        phone.centre.waiting = others + phone.centre.waiting
        phone.clock.set(2026, 4, 15, 10)
        await phone.app.refresh()
        #expect(phone.centre.waiting.count == 64)
        #expect(times.suffix(8) == quarters(from: 2026, 7))
    }
}
