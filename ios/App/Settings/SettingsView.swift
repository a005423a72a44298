import SwiftUI
import Untrained
import UntrainedKit

/// The review schedule, whether reminders arrive, the calendar file, and about the app.
struct SettingsView: View {
    let app: OpenedApp
    @State private var calendar: FileToSave?
    /// The title of the page of licences, while it is shown.
    @State private var licences: String?

    var body: some View {
        ScreenPage(app, SettingsModel(app), style: .list) { model, screen in
            ListSection(heading: screen.reviews.heading) {
                Text(screen.reviews.summary)
            }
            if let schedule = screen.reviews.schedule {
                ScheduleSections(schedule: schedule, model: model)
            }
            ListSection(heading: screen.reminders.heading) {
                NoticeCard(notice: screen.reminders.notice, isUrgent: screen.reminders.atRisk) {
                    await model.perform($0)
                }
                .cardInList()
                ForEach(screen.reminders.facts, id: \.self) { SecondaryText($0) }
            }
            ListSection(heading: screen.calendar.heading, note: screen.calendar.earlier) {
                Text(screen.calendar.text)
                if let button = screen.calendar.button {
                    AsyncButton(button) { calendar = await model.calendar() }
                        .saving($calendar) { model.calendarSaved($0) }
                }
            }
            ListSection(heading: screen.language.heading) {
                Text(screen.language.text)
                AsyncButton(screen.language.button) { await SystemSettings.open() }
            }
            ListSection {
                ForEach(screen.rows, id: \.destination) { row in
                    NavigationRow(row) { model.go(to: $0) }
                }
                FoldedSection(section: screen.about)
                NavigationRow(screen.licences, detail: nil) { licences = screen.licences }
            }
        }
        // No place of the core's: nothing but that row leads there.
        .navigationDestination(item: $licences) { LicencesView(app: app, title: $0) }
    }
}
