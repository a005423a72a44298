import SwiftUI
import Untrained
import UntrainedKit

/// When reviews take place, whether reminders arrive, the calendar file, and about the app.
struct SettingsView: View {
    let app: OpenedApp
    @State private var model: SettingsModel
    @State private var calendar: SavedFile?

    init(app: OpenedApp) {
        self.app = app
        _model = State(initialValue: SettingsModel(app))
    }

    var body: some View {
        Page {
            if let screen = model.screen {
                Heading(screen.reviews.heading)
                Text(screen.reviews.standing)
                if let schedule = screen.reviews.schedule {
                    ScheduleCard(schedule: schedule, model: model)
                }
                Heading(screen.reminders.heading)
                NoticeCard(notice: screen.reminders.notice) { await model.act($0) }
                ForEach(screen.reminders.facts, id: \.self) { Soft($0) }
                Heading(screen.calendar.heading)
                Text(screen.calendar.text)
                if let button = screen.calendar.button {
                    SideButton(button) { calendar = model.calendar() }
                }
                Heading(screen.language.heading)
                Text(screen.language.text)
                SideButton(screen.language.button) { await SystemSettings.open() }
                SectionView(section: screen.about)
            }
        }
        .navigationTitle(model.screen?.title ?? "")
        .task(id: app.staleness) { await model.redraw() }
        .saving($calendar)
    }
}
