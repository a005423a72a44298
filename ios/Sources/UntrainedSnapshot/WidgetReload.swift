import Foundation

/// When the widget is to look at the file again, if the app does not ask it to.
public enum WidgetReload {
    /// Daily, since the phone may have moved to another time zone; soon, if there was nothing to read.
    public static func date(after now: Date, wasRead: Bool) -> Date {
        now.addingTimeInterval(wasRead ? 24 * 60 * 60 : 15 * 60)
    }
}
