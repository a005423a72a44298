import Foundation
import Observation
import Untrained

/// Settings: draws the core's view model and forwards taps.
@MainActor
@Observable
public final class SettingsModel: ScreenModel {
    public private(set) var screen: SettingsScreen?
    /// Whether the calendar file could be saved, in words; none before.
    public private(set) var calendarNote: String?

    @ObservationIgnored private let app: OpenedApp

    public init(_ app: OpenedApp) {
        self.app = app
    }

    public func redraw() async {
        let notifications = await app.device.notifications.state()
        screen = app.attempt { try app.core.review().settings(notifications: notifications) } ?? screen
    }

    /// Does what a notice's button offers.
    public func act(_ action: NoticeAction) async {
        await app.act(action)
        await app.matchReminders()
        await redraw()
    }

    public func setInterval(months: UInt32) async {
        await change { try $0.setInterval(months: months) }
    }

    /// Moves the pattern to the civil time that `date` shows in the phone's zone.
    public func setStart(_ date: Date) async {
        await change { try $0.setStart(start: CivilTime(showing: date)) }
    }

    public func setPaused(_ paused: Bool) async {
        await change { try $0.setPaused(paused: paused) }
    }

    /// The reviews as a calendar file, to save or share.
    public func calendar() -> SavedFile? {
        calendarNote = nil
        return app.attempt { try app.core.review().calendar() }
    }

    /// The system has saved the calendar file, or could not.
    public func calendarSaved(_ isSaved: Bool) {
        calendarNote = isSaved ? screen?.calendar.saved : screen?.calendar.notSaved
    }

    private func change(_ call: (Review) throws -> Void) async {
        app.attempt { try call(app.core.review()) }
        await app.matchReminders()
        await redraw()
    }
}
