import Foundation
import Untrained

extension CivilTime {
    /// The components for a calendar trigger. They name the Gregorian calendar, since the
    /// phone's own may be another, and no time zone: the trigger follows the phone's.
    public var dateComponents: DateComponents {
        DateComponents(
            calendar: Calendar(identifier: .gregorian), year: Int(year), month: Int(month),
            day: Int(day), hour: Int(hour), minute: Int(minute))
    }

    /// What the phone's clock shows at `date`, in its own zone.
    init(showing date: Date) {
        let shown = Calendar(identifier: .gregorian).dateComponents(
            [.year, .month, .day, .hour, .minute], from: date)
        self = CivilTime(shown) ?? CivilTime(year: 2000, month: 1, day: 1, hour: 0, minute: 0)
    }

    /// The moment at which the phone's clock shows this, in its own zone.
    public var shown: Date {
        dateComponents.date ?? .distantPast
    }

    /// Reads back what a trigger holds; nothing where a component is missing.
    public init?(_ components: DateComponents) {
        guard let year = components.year.flatMap(Int32.init(exactly:)),
            let month = components.month.flatMap(UInt32.init(exactly:)),
            let day = components.day.flatMap(UInt32.init(exactly:)),
            let hour = components.hour.flatMap(UInt32.init(exactly:)),
            let minute = components.minute.flatMap(UInt32.init(exactly:))
        else { return nil }
        self.init(year: year, month: month, day: day, hour: hour, minute: minute)
    }
}
