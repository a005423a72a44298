import Foundation
import Untrained

/// The platform's clock. Nothing else in the app reads the time.
public final class SystemClock: Clock {
    public init() {}

    public func now() -> Timestamp {
        let now = Date()
        return Timestamp(
            utcMs: Int64((now.timeIntervalSince1970 * 1000).rounded(.down)),
            offsetS: Int32(TimeZone.autoupdatingCurrent.secondsFromGMT(for: now)))
    }
}
