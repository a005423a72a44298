import Foundation
import Testing
import Untrained
import UntrainedKit

@Suite("Civil time as a calendar trigger takes it")
struct CivilTimeTests {
    let at = CivilTime(year: 2028, month: 2, day: 29, hour: 9, minute: 30)

    @Test("It names the Gregorian calendar and no time zone")
    func components() {
        let components = at.dateComponents
        #expect(components.calendar?.identifier == .gregorian)
        #expect(components.timeZone == nil)
        #expect(components.second == nil)
    }

    @Test("It reads back as it was written")
    func roundTrip() {
        #expect(CivilTime(at.dateComponents) == at)
    }

    @Test("Components without a minute are no civil time")
    func incomplete() {
        #expect(CivilTime(DateComponents(year: 2028, month: 2, day: 29, hour: 9)) == nil)
    }
}
