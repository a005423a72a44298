import Observation
import Untrained

/// The app over the opened core: where the person is, and what to tell them.
@MainActor
@Observable
public final class OpenedApp {
    /// The places gone to from Home, the last one shown.
    public var path: [Destination] = []
    /// A sentence to show once: why something that was asked for did not happen.
    public internal(set) var sentence: String?
    /// Whether there is such a sentence; set to false once it was read.
    public var hasSentence: Bool {
        get { sentence != nil }
        set { if !newValue { sentence = nil } }
    }
    /// Rises whenever what is shown may have gone stale.
    public private(set) var staleness = 0

    @ObservationIgnored let core: Untrained
    @ObservationIgnored let device: Device
    @ObservationIgnored let reminders: ReminderMirror

    init(core: Untrained, device: Device) {
        self.core = core
        self.device = device
        reminders = ReminderMirror(review: core.review(), centre: device.notifications)
    }

    /// Goes to a place in the app.
    public func go(to destination: Destination) {
        switch destination {
        case .home: path = []
        // Reading goes on from where it is; back leads there again.
        case .topic, .claim, .protection, .objection: path.append(destination)
        default: path = [destination]
        }
    }

    func becameActive() async {
        // The system showed what was due; here it only counts as shown.
        _ = attempt { try core.review().deliver() }
        device.notifications.clearDelivered()
        await matchReminders()
        staleness += 1
    }

    func follow(_ link: String) {
        if let destination = attempt({ try core.links().destination(link: link) }) {
            go(to: destination)
        }
    }

    func reminderAnswered(_ answer: ReminderAnswer) async {
        let review = core.review()
        switch answer {
        case .doneForNow(let id): attempt { try review.reminderDoneForNow(reminderId: id) }
        case .snoozed(let id): attempt { try review.reminderSnoozed(reminderId: id) }
        case .opened(let link): follow(link)
        }
        await matchReminders()
        staleness += 1
    }

    /// What became due by it is on the screens, which are drawn anew; what lies ahead is planned anew.
    func clockChanged() async {
        await reminderCame()
    }

    func localeChanged(to options: Options) async {
        attempt { try core.setLocale(languages: options.languages, uses24HourClock: options.uses24HourClock) }
        await matchReminders()
        staleness += 1
    }

    func reminderCame() async {
        _ = attempt { try core.review().deliver() }
        await matchReminders()
        staleness += 1
    }

    /// Does what a notice's button offers.
    func act(_ action: NoticeAction) async {
        switch action {
        case .askNotificationPermission: await device.notifications.askPermission()
        case .openNotificationSettings: await device.notifications.openSettings()
        case .openData: go(to: .data)
        }
    }

    /// Makes the pending notifications match the core's plan.
    func matchReminders() async {
        do {
            try await reminders.match()
        } catch {
            sentence = UntrainedKit.sentence(for: error)
        }
    }

    /// Makes one call to the core; where it fails, its sentence is shown and there is no result.
    @discardableResult
    func attempt<Result>(_ call: () throws -> Result) -> Result? {
        do {
            return try call()
        } catch {
            sentence = UntrainedKit.sentence(for: error)
            return nil
        }
    }
}
