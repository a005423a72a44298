import Foundation
import Untrained

/// A clock that a test sets: at first to local time without an offset; when the phone travels, to
/// the same instant in another zone.
final class TestClock: Clock, @unchecked Sendable {
    private let lock = NSLock()
    private var utcMs: Int64
    private var offsetS: Int32 = 0

    init(_ year: Int, _ month: Int, _ day: Int, _ hour: Int = 12) {
        utcMs = Self.utcMs(year, month, day, hour)
    }

    func set(_ year: Int, _ month: Int, _ day: Int, _ hour: Int = 12) {
        lock.withLock { utcMs = Self.utcMs(year, month, day, hour) }
    }

    func travel(hoursEast: Int32) {
        lock.withLock { offsetS = hoursEast * 3600 }
    }

    func now() -> Timestamp {
        lock.withLock { Timestamp(utcMs: utcMs, offsetS: offsetS) }
    }

    private static func utcMs(_ year: Int, _ month: Int, _ day: Int, _ hour: Int) -> Int64 {
        let parts = DateComponents(
            calendar: Calendar(identifier: .gregorian), timeZone: TimeZone(secondsFromGMT: 0),
            year: year, month: month, day: day, hour: hour)
        return Int64(parts.date!.timeIntervalSince1970 * 1000)
    }
}
