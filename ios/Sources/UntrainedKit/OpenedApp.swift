import Observation
import Untrained

/// The app over the opened core: where the person is, and what to tell them.
@MainActor
@Observable
public final class OpenedApp {
    /// The places gone to from Home, the last one shown.
    public var path: [Destination] = [] {
        // What was said, was said of another page.
        didSet { message = nil }
    }
    /// What to say on the page that is shown.
    public internal(set) var message: Message?
    /// What is to be shared.
    public internal(set) var sharedText: SharedText?
    /// Whether there is something; set to false once it was shared, or not.
    public var isSharing: Bool {
        get { sharedText != nil }
        set { if !newValue { sharedText = nil } }
    }
    /// Rises whenever what is shown may be out of date.
    public private(set) var refreshes = 0

    @ObservationIgnored let core: Untrained
    @ObservationIgnored let device: Device
    /// Whether the person sees the app.
    @ObservationIgnored var isInFront: Bool
    @ObservationIgnored private let scheduler: ReminderScheduler
    @ObservationIgnored private let reopen: @MainActor (OpenedApp) -> Void

    /// `reopen` drops the object it is handed and opens the core anew.
    init(core: Untrained, device: Device, isInFront: Bool, reopen: @escaping @MainActor (OpenedApp) -> Void) {
        self.core = core
        self.device = device
        self.isInFront = isInFront
        self.reopen = reopen
        scheduler = ReminderScheduler(reminders: core.reminders(), centre: device.notifications)
    }

    /// Goes on to a place in the app; back leads here again.
    public func go(to destination: Destination) {
        switch (destination, path.last) {
        case (.home, _): path = []
        case (.step, .step): path[path.count - 1] = destination
        case (_, destination): break
        default: path.append(destination)
        }
    }

    func follow(_ link: String) {
        do {
            let destination = try core.links().destination(link: link)
            path = destination == .home ? [] : [destination]
        } catch {
            handle(error) { [weak self] in self?.follow(link) }
        }
    }

    func refresh() async {
        await syncReminders()
        refreshes += 1
    }

    func answered(_ answer: ReminderAnswer) async {
        switch answer {
        case .opened(let link): follow(link)
        case .action(let kind, let reminderId):
            await scheduling { try await $0.act(kind, on: reminderId, isInFront: isInFront) }
        }
        refreshes += 1
    }

    func localeChanged(to options: Options) async {
        do {
            try core.setLocale(
                languages: options.languages, uses24HourClock: options.uses24HourClock,
                country: options.country)
        } catch {
            handle(error)
        }
        await refresh()
    }

    /// Makes the notification centre match what the core wants reminded.
    func syncReminders() async {
        await scheduling { try await $0.sync(isInFront: isInFront) }
    }

    private func scheduling(_ work: (ReminderScheduler) async throws -> Void) async {
        do {
            try await work(scheduler)
        } catch {
            handle(error) { [weak self] in await self?.syncReminders() }
        }
    }

    /// Says why a call failed and, where that may help, offers to try again.
    @discardableResult
    func handle(_ error: any Error, retry: (@MainActor @Sendable () async -> Void)? = nil) -> Remedy {
        let failure = Failure(error)
        switch failure.remedy {
        case .reopen: reopen(self)
        case .update, .redraw: message = Message(failure.sentence)
        case .retry: message = Message(failure.sentence, retry: retry)
        }
        return failure.remedy
    }
}
