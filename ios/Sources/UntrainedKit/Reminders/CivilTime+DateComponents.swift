import Foundation
import Untrained

extension CivilTime {
    /// The components for a calendar trigger, in the phone's calendar, as the trigger expects. They
    /// include no calendar, because a calendar has a time zone, and the trigger must follow the
    /// phone's.
    public func dateComponents(in calendar: Calendar = .current) -> DateComponents {
        let gregorian = Calendar.inUTC(.gregorian)
        let components = DateComponents(
            year: Int(year), month: Int(month), day: Int(day), hour: Int(hour), minute: Int(minute))
        guard calendar.identifier != .gregorian, let date = gregorian.date(from: components) else {
            return components
        }
        return Calendar.inUTC(calendar.identifier).dateComponents(
            [.era, .year, .month, .day, .hour, .minute], from: date)
    }

    /// Reads a trigger's components back; nil if one is missing.
    public init?(_ components: DateComponents, in calendar: Calendar = .current) {
        guard components.year != nil, components.month != nil, components.day != nil,
            components.hour != nil, components.minute != nil,
            let date = Calendar.inUTC(calendar.identifier).date(from: components)
        else { return nil }
        self.init(Calendar.inUTC(.gregorian), shows: date)
    }

    /// The phone's local time at `date`.
    init?(showing date: Date) {
        self.init(Calendar(identifier: .gregorian), shows: date)
    }

    /// The moment at which the phone's local time is this.
    public var shown: Date {
        Calendar(identifier: .gregorian).date(from: dateComponents(in: Calendar(identifier: .gregorian)))
            ?? .distantPast
    }

    private init?(_ gregorian: Calendar, shows date: Date) {
        let shown = gregorian.dateComponents([.year, .month, .day, .hour, .minute], from: date)
        guard let year = shown.year.flatMap(Int32.init(exactly:)),
            let month = shown.month.flatMap(UInt32.init(exactly:)),
            let day = shown.day.flatMap(UInt32.init(exactly:)),
            let hour = shown.hour.flatMap(UInt32.init(exactly:)),
            let minute = shown.minute.flatMap(UInt32.init(exactly:))
        else { return nil }
        self.init(year: year, month: month, day: day, hour: hour, minute: minute)
    }
}

extension Calendar {
    /// A calendar without skipped or repeated hours.
    fileprivate static func inUTC(_ identifier: Identifier) -> Calendar {
        var calendar = Calendar(identifier: identifier)
        calendar.timeZone = .gmt
        return calendar
    }
}
