import Foundation
import Observation
import Untrained
import UntrainedSnapshot

/// The app over the open core: where the person is, and what to tell them.
@MainActor
@Observable
public final class OpenedApp {
    /// The places visited from Home; the last one is shown.
    public var path: [Destination] = [] {
        // The message was about another page.
        didSet { message = nil }
    }
    /// The message on the page that is shown.
    public internal(set) var message: Message?
    /// The text for the share sheet.
    public internal(set) var sharedText: SharedText?
    /// Whether there is something to share; set to false when the sheet closes.
    public var isSharing: Bool {
        get { sharedText != nil }
        set { if !newValue { sharedText = nil } }
    }
    /// Increases whenever what is shown may be out of date.
    public private(set) var refreshes = 0
    /// Increases when something was done on another screen, while Home may be visible beside it.
    public private(set) var changesBesideHome = 0
    /// A document opened from another app, to be previewed on the Data screen.
    public private(set) var arrivedFile: URL?

    @ObservationIgnored let core: Untrained
    @ObservationIgnored let device: Device
    /// Whether the person sees the app.
    @ObservationIgnored var isInFront: Bool
    /// The export to the person's folder that is under way.
    @ObservationIgnored private(set) var exporting: Task<Void, Never>?
    @ObservationIgnored private let scheduler: ReminderScheduler
    @ObservationIgnored private let reopen: @MainActor (OpenedApp) -> Void
    /// Whether the path was set, so that the stored one is not restored.
    @ObservationIgnored private var isPlaced: Bool

    /// `reopen` drops the object it is given and opens the core again.
    init(
        core: Untrained, device: Device, isInFront: Bool, isPlaced: Bool = false,
        reopen: @escaping @MainActor (OpenedApp) -> Void
    ) {
        self.isPlaced = isPlaced
        self.core = core
        self.device = device
        self.isInFront = isInFront
        self.reopen = reopen
        scheduler = ReminderScheduler(reminders: core.reminders(), centre: device.notifications)
    }

    /// Navigates from Home. In two columns this replaces what the second column shows.
    func begin(at destination: Destination) {
        path = destination == .home ? [] : [destination]
    }

    /// Navigates to a place in the app; Back returns here.
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
            isPlaced = true
            begin(at: try core.links().destination(link: link))
        } catch {
            handle(error) { [weak self] in self?.follow(link) }
        }
    }

    /// Previews a document opened from another app.
    func receive(_ file: URL) {
        isPlaced = true
        arrivedFile = file
        begin(at: .data)
    }

    /// The document opened from another app; returned once.
    public func takeArrivedFile() -> URL? {
        defer { arrivedFile = nil }
        return arrivedFile
    }

    /// Whether the stored path may be restored; true at most once.
    func settlePlace() -> Bool {
        defer { isPlaced = true }
        return !isPlaced && path.isEmpty
    }

    func changedBesideHome() {
        changesBesideHome += 1
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

    /// Makes the notification centre match the core's plan.
    func syncReminders() async {
        await scheduling { try await $0.sync(isInFront: isInFront) }
    }

    private func scheduling(_ work: (ReminderScheduler) async throws -> Bool) async {
        do {
            if try await work(scheduler) { export() }
            // What moves a reminder changes what the widget says.
            device.widget.update(to: WidgetSnapshot(try core.progress().widget()))
        } catch {
            handle(error) { [weak self] in await self?.syncReminders() }
        }
    }

    /// Writes the export that is due to the person's folder, unless one is under way.
    private func export() {
        guard exporting == nil else { return }
        let folder = core.folder()
        exporting = Task {
            let isRecorded = (try? await offMainActor { try folder.writeExport() }) != nil
            exporting = nil
            // What could not be recorded is still due: a sync, and Settings syncs as it is drawn, would
            // begin it again, without end. What was may be followed by one to another folder.
            if isRecorded { await refresh() }
        }
    }

    /// Shows why a call failed and, if that may help, offers to try again.
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
