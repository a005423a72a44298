import SwiftUI
import Untrained
import UntrainedKit

/// The reviews' pattern, and what comes of it.
struct ScheduleCard: View {
    let schedule: ScheduleSettings
    let model: SettingsModel

    var body: some View {
        Card {
            Heading(schedule.intervalHeading)
            ForEach(schedule.intervals, id: \.months) { choice in
                ChoiceRow(label: choice.label, chosen: choice.chosen) {
                    await model.setInterval(months: choice.months)
                }
            }
            DatePicker(schedule.date.label, selection: start, displayedComponents: .date)
            DatePicker(schedule.time.label, selection: start, displayedComponents: .hourAndMinute)
            Heading(schedule.nextHeading)
            ForEach(schedule.next, id: \.self) { Soft($0) }
            Soft(schedule.pause.note)
            SideButton(schedule.pause.label) { await model.setPaused(!schedule.pause.paused) }
        }
    }

    private var start: Binding<Date> {
        Binding(
            get: { schedule.start.shown },
            set: { date in Task { await model.setStart(date) } })
    }
}
