import SwiftUI
import Untrained
import UntrainedKit

/// The review schedule, and the next dates.
struct ScheduleCard: View {
    let schedule: ScheduleSettings
    let model: SettingsModel
    /// What the pickers show, which may be ahead of what is stored.
    @State private var start: Date
    @State private var months: UInt32

    init(schedule: ScheduleSettings, model: SettingsModel) {
        self.schedule = schedule
        self.model = model
        _start = State(initialValue: schedule.start.shown)
        _months = State(initialValue: schedule.months)
    }

    var body: some View {
        Panel {
            Picker(schedule.intervalHeading, selection: $months) {
                ForEach(schedule.intervals, id: \.months) { choice in
                    Text(choice.label).tag(choice.months)
                }
            }
            if let note = schedule.intervalNote {
                SecondaryText(note)
            }
            DatePicker(schedule.date.label, selection: $start, displayedComponents: .date)
            DatePicker(schedule.time.label, selection: $start, displayedComponents: .hourAndMinute)
            Heading(schedule.nextHeading)
            ForEach(schedule.next, id: \.self) { SecondaryText($0) }
            SecondaryText(schedule.pause.note)
            SideButton(schedule.pause.label) { await model.setPaused(!schedule.pause.paused) }
        }
        .onChange(of: start) {
            Task { await model.setStart(start) }
        }
        .onChange(of: schedule.start) { start = schedule.start.shown }
        .onChange(of: months) {
            guard months != schedule.months else { return }
            Task { await model.setInterval(months: months) }
        }
        .onChange(of: schedule.months) { months = schedule.months }
    }
}

extension ScheduleSettings {
    fileprivate var months: UInt32 {
        intervals.first(where: \.chosen)?.months ?? 0
    }
}
