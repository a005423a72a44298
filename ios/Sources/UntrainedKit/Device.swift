import Untrained

/// What the app needs from the phone. Tests provide their own.
public struct Device {
    public internal(set) var options: Options
    public let clock: any Clock
    public let links: any LinkOpening
    public let notifications: any NotificationCentre
    public let widget: any WidgetUpdating

    public init(
        options: Options, clock: any Clock, links: any LinkOpening, notifications: any NotificationCentre,
        widget: any WidgetUpdating
    ) {
        self.options = options
        self.clock = clock
        self.links = links
        self.notifications = notifications
        self.widget = widget
    }
}
