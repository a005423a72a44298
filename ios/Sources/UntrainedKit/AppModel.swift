import Observation
import Untrained

/// The app from its launch on. Links, notifications and the system's own calls arrive here,
/// whether a screen is shown or not.
@MainActor
@Observable
public final class AppModel {
    /// How much of the app the person sees, in the system's words.
    public enum Phase: Sendable {
        case active, inactive, background
    }

    /// The app over the opened core; none before, and where it could not be opened.
    public private(set) var opened: OpenedApp?
    /// Why the core could not be opened, and whether trying again may help.
    public private(set) var message: Message?

    @ObservationIgnored private var device: Device
    @ObservationIgnored private var isInFront = false {
        didSet { opened?.isInFront = isInFront }
    }

    public init(device: Device) {
        self.device = device
    }

    /// Opens the core, unless it is open. After a failure the next call tries anew.
    @discardableResult
    public func open() -> OpenedApp? {
        guard opened == nil else { return opened }
        do {
            let core = try Untrained.open(options: device.options, clock: device.clock)
            opened = OpenedApp(core: core, device: device, isInFront: isInFront) { [weak self] in self?.reopen($0) }
            message = nil
        } catch {
            let failure = Failure(error)
            message =
                failure.remedy == .update
                ? Message(failure.sentence)
                : Message(failure.sentence) { [weak self] in await self?.refresh() }
        }
        return opened
    }

    /// The person came to the app, or left it. What covers it for a moment, such as the control
    /// centre or a question of the system's, is neither.
    public func changed(to phase: Phase) async {
        switch phase {
        case .active where !isInFront:
            isInFront = true
            await refresh()
        case .background:
            isInFront = false
        case .active, .inactive: break
        }
    }

    /// An `untrained://` link was opened.
    public func follow(_ link: String) {
        open()?.follow(link)
    }

    /// A reminder was answered from its notification.
    public func answered(_ answer: ReminderAnswer) async {
        await open()?.answered(answer)
    }

    /// The clock was set, another day began, the phone is in another zone, or a reminder came
    /// while the app was open: what it changes is on the screens and in the plan.
    public func refresh() async {
        await open()?.refresh()
    }

    /// The phone's languages or its clock's style were changed.
    public func localeChanged(to options: Options) async {
        device.options = options
        await opened?.localeChanged(to: options)
    }

    /// The core's objects over a damaged database go; opening moves it aside, and Home says so.
    private func reopen(_ damaged: OpenedApp) {
        guard opened === damaged else { return }
        opened = nil
        open()
    }
}
