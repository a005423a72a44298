import SwiftUI
import Untrained
import UntrainedKit

/// The review schedule, and the dates that follow from it.
struct ScheduleSections: View {
    let schedule: ScheduleSettings
    let model: SettingsModel
    /// What the date pickers show, which may be ahead of what is stored.
    @State private var start: Date

    init(schedule: ScheduleSettings, model: SettingsModel) {
        self.schedule = schedule
        self.model = model
        _start = State(initialValue: schedule.start.shown)
    }

    var body: some View {
        ListSection(note: schedule.intervalNote) {
            ChoicePicker(
                title: schedule.intervalHeading, choices: schedule.intervals, label: \.label, value: \.months,
                chosen: \.chosen
            ) { await model.setInterval(months: $0) }
            DatePicker(schedule.date.label, selection: picked, displayedComponents: .date)
            DatePicker(schedule.time.label, selection: picked, displayedComponents: .hourAndMinute)
        }
        .onChange(of: schedule.start) { start = schedule.start.shown }
        ListSection(heading: schedule.nextHeading, note: schedule.pause.note) {
            ForEach(schedule.next, id: \.self) { Text($0) }
            AsyncButton(schedule.pause.label) { await model.setPaused(!schedule.pause.paused) }
        }
    }

    /// Sends what is picked, once: observed on the section, it would be sent by each of its rows.
    private var picked: Binding<Date> {
        let (shown, model) = ($start, model)
        return Binding {
            shown.wrappedValue
        } set: { date in
            shown.wrappedValue = date
            Task { await model.setStart(date) }
        }
    }
}
