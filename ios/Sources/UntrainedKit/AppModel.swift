import Observation
import Untrained

/// The app from its launch on. Links, notifications and the system's own calls arrive here,
/// whether a screen is shown or not.
@MainActor
@Observable
public final class AppModel {
    /// The app over the opened core; none before, and where it could not be opened.
    public private(set) var opened: OpenedApp?
    /// Why the core could not be opened.
    public private(set) var obstacle: String?

    @ObservationIgnored private let device: Device

    public init(device: Device) {
        self.device = device
    }

    /// Opens the core, unless it is open. After a failure the next call tries anew.
    @discardableResult
    public func open() -> OpenedApp? {
        guard opened == nil else { return opened }
        do {
            opened = OpenedApp(core: try Untrained.open(options: device.options, clock: device.clock), device: device)
            obstacle = nil
        } catch {
            obstacle = sentence(for: error)
        }
        return opened
    }

    /// The person came to the app, from wherever they were.
    public func becameActive() async {
        await open()?.becameActive()
    }

    /// An `untrained://` link was opened.
    public func follow(_ link: String) {
        open()?.follow(link)
    }

    /// A reminder was answered from its notification.
    public func reminderAnswered(_ answer: ReminderAnswer) async {
        await open()?.reminderAnswered(answer)
    }

    /// The clock was set, another day began, or the phone is in another zone.
    public func clockChanged() async {
        await open()?.clockChanged()
    }

    /// The phone's languages or its clock's style were changed.
    public func localeChanged(to options: Options) async {
        await opened?.localeChanged(to: options)
    }

    /// A reminder came while the app was open.
    public func reminderCame() async {
        await opened?.reminderCame()
    }
}
