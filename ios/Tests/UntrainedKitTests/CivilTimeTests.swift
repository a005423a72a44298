import Foundation
import Testing
import Untrained

@testable import UntrainedKit

@Suite("Civil time as a calendar trigger takes it")
struct CivilTimeTests {
    static let calendars: [Calendar.Identifier] = [
        .gregorian, .buddhist, .japanese, .hebrew, .islamicUmmAlQura, .persian, .chinese,
    ]
    let at = CivilTime(year: 2028, month: 2, day: 29, hour: 9, minute: 30)

    @Test("It brings neither calendar nor zone: the trigger follows the phone's", arguments: calendars)
    func components(_ identifier: Calendar.Identifier) {
        let components = at.dateComponents(in: Calendar(identifier: identifier))
        #expect(components.calendar == nil)
        #expect(components.timeZone == nil)
        #expect(components.second == nil)
        #expect([components.hour, components.minute] == [9, 30])
    }

    @Test("In the phone's own calendar it names the day that the phone shows")
    func calendar() {
        #expect(at.dateComponents(in: Calendar(identifier: .buddhist)).year == 2571)
        #expect(at.dateComponents(in: Calendar(identifier: .gregorian)).year == 2028)
    }

    @Test("It reads back as it was written, in whichever calendar", arguments: calendars)
    func roundTrip(_ identifier: Calendar.Identifier) {
        let calendar = Calendar(identifier: identifier)
        for month in 1...12 {
            let at = CivilTime(year: 2028, month: UInt32(month), day: 15, hour: 9, minute: 30)
            #expect(CivilTime(at.dateComponents(in: calendar), in: calendar) == at)
        }
    }

    @Test("Components without a minute are no civil time")
    func incomplete() {
        #expect(CivilTime(DateComponents(year: 2028, month: 2, day: 29, hour: 9)) == nil)
    }

    @Test("What a picker shows is what the core hears")
    func shown() {
        #expect(CivilTime(showing: at.shown) == at)
    }
}
