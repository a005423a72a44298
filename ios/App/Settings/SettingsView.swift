import SwiftUI
import Untrained
import UntrainedKit

/// The review schedule, whether reminders arrive, the calendar file, and about the app.
struct SettingsView: View {
    let app: OpenedApp
    @State private var calendar: SavedFile?

    var body: some View {
        ScreenPage(app, SettingsModel(app)) { model, screen in
            Heading(screen.reviews.heading)
            Text(screen.reviews.summary)
            if let schedule = screen.reviews.schedule {
                ScheduleCard(schedule: schedule, model: model)
            }
            Heading(screen.reminders.heading)
            NoticeCard(notice: screen.reminders.notice, isUrgent: screen.reminders.atRisk) { await model.perform($0) }
            ForEach(screen.reminders.facts, id: \.self) { SecondaryText($0) }
            Heading(screen.calendar.heading)
            Text(screen.calendar.text)
            if let earlier = screen.calendar.earlier {
                Text(earlier)
            }
            if let button = screen.calendar.button {
                SideButton(button) { calendar = await model.calendar() }
                    .saving($calendar) { model.calendarSaved($0) }
            }
            Heading(screen.language.heading)
            Text(screen.language.text)
            SideButton(screen.language.button) { await SystemSettings.open() }
            Panel {
                ForEach(screen.rows, id: \.destination) { row in
                    NavigationRow(row) { app.go(to: $0) }
                }
            }
            FoldedSection(section: screen.about)
        }
    }
}
