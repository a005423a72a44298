import Foundation
import Observation
import Untrained

/// The app from launch on. Links, notifications and system calls arrive here, whether or not a
/// screen is shown.
@MainActor
@Observable
public final class AppModel {
    /// How visible the app is, in the system's terms.
    public enum Phase: Sendable {
        case active, inactive, background
    }

    /// The app over the open core; nil before it is opened, or if it could not be.
    public private(set) var opened: OpenedApp?
    /// Why the core could not be opened, with a retry if that may help.
    public private(set) var message: Message?

    @ObservationIgnored private var device: Device
    /// Reopened after damage, the app starts at Home, which explains what happened.
    @ObservationIgnored private var wasOpened = false
    @ObservationIgnored private var isInFront = false {
        didSet { opened?.isInFront = isInFront }
    }

    public init(device: Device) {
        self.device = device
    }

    /// Opens the core, unless it is open. After a failure, the next call tries again.
    @discardableResult
    public func open() -> OpenedApp? {
        guard opened == nil else { return opened }
        do {
            let core = try Untrained.open(options: device.options, clock: device.clock)
            opened = OpenedApp(core: core, device: device, isInFront: isInFront, isPlaced: wasOpened) { [weak self] in
                self?.reopen($0)
            }
            wasOpened = true
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

    /// The person came to the app, or left it. A temporary cover, such as Control Centre or a
    /// system prompt, is neither.
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

    /// An `untrained://` link, or a document from another app, was opened.
    public func open(_ address: URL) {
        if address.isFileURL {
            open()?.receive(address)
        } else {
            follow(address.absoluteString)
        }
    }

    func follow(_ link: String) {
        open()?.follow(link)
    }

    /// A reminder was answered from its notification.
    public func answered(_ answer: ReminderAnswer) async {
        await open()?.answered(answer)
    }

    /// The clock was set, a day began, the time zone changed, or a reminder arrived while the app
    /// was open: updates the screens and the plan.
    public func refresh() async {
        await open()?.refresh()
    }

    /// The phone's languages or clock style changed.
    public func localeChanged(to options: Options) async {
        device.options = options
        await opened?.localeChanged(to: options)
    }

    /// Drops the core's objects over a damaged database. Opening again moves it aside, and Home
    /// says so.
    private func reopen(_ damaged: OpenedApp) {
        guard opened === damaged else { return }
        opened = nil
        open()
        // Reminders and the widget still speak of the record that was moved aside.
        Task { await refresh() }
    }
}
