import Foundation
import Untrained

public typealias SettingsModel = ScreenModel<SettingsScreen>

extension SettingsModel {
    public convenience init(_ app: OpenedApp) {
        let settings = app.core.settings()
        self.init(app) { _ in
            // The screen says what the phone has scheduled, so the core has to know that first.
            await app.syncReminders()
            return try settings.screen(notifications: await app.device.notifications.state())
        }
    }

    public func setInterval(months: UInt32) async {
        await change(retry: { [weak self] in await self?.setInterval(months: months) }) {
            try $0.setInterval(months: months)
        }
    }

    /// Counts the checks from the civil time of `date` in the phone's time zone.
    public func setStart(_ date: Date) async {
        guard let start = CivilTime(showing: date), start != screen?.reviews.schedule?.start else { return }
        await change(retry: { [weak self] in await self?.setStart(date) }) {
            try $0.setStart(start: start)
        }
    }

    public func setPaused(_ paused: Bool) async {
        await change(retry: { [weak self] in await self?.setPaused(paused) }) {
            try $0.setPaused(paused: paused)
        }
    }

    /// The checks as a calendar file, to save where the person chooses.
    public func calendar() async -> FileToSave? {
        var file: FileToSave?
        await attempt(retry: { [weak self] in _ = await self?.calendar() }) {
            file = try app.core.settings().calendar()
        }
        return file
    }

    /// The system has saved the calendar file, or could not.
    public func calendarSaved(_ isSaved: Bool) {
        guard let calendar = screen?.calendar else { return }
        app.message = Message(isSaved ? calendar.saved : calendar.notSaved)
    }

    private func change(
        retry: @escaping @MainActor @Sendable () async -> Void, _ call: (Settings) throws -> Void
    ) async {
        await attempt(retry: retry) {
            try call(app.core.settings())
            await app.syncReminders()
            await redraw()
        }
    }
}
