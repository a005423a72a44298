import Foundation
import Testing
import UntrainedKit

@Suite("The phone's clock")
struct SystemClockTests {
    @Test("It gives the present moment with the local offset")
    func now() {
        let before = Int64(Date().timeIntervalSince1970 * 1000)
        let moment = SystemClock().now()
        #expect((before...before + 60_000).contains(moment.utcMs))
        #expect(Int(moment.offsetS) == TimeZone.current.secondsFromGMT())
    }
}
