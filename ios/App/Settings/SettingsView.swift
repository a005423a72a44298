import SwiftUI
import Untrained
import UntrainedKit

/// When reviews take place, whether reminders arrive, the calendar file, and about the app.
struct SettingsView: View {
    let app: OpenedApp
    @State private var calendar: SavedFile?

    var body: some View {
        ScreenPage(app, SettingsModel(app)) { model, screen in
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
                    .saving($calendar) { model.calendarSaved($0) }
            }
            if let note = model.calendarNote {
                Card { Text(note) }
            }
            Heading(screen.language.heading)
            Text(screen.language.text)
            SideButton(screen.language.button) { await SystemSettings.open() }
            SectionView(section: screen.about)
        }
    }
}
