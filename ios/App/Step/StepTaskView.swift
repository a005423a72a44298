import SwiftUI
import Untrained
import UntrainedKit

/// What to know about the step. Most of it starts folded; the main action is at the bottom of the page.
struct StepTaskView: View {
    let task: StepTask
    let model: StepModel

    var body: some View {
        Panel {
            if let instruction = task.instruction {
                Text(instruction)
            }
            if let label = task.label {
                LinkedInLabelView(label: label)
            }
            SecondaryText(task.summary)
        }
        NotFoundHelpView(help: task.help) { await model.perform($0) }
        ForEach(task.sections, id: \.heading) { FoldedSection(section: $0) }
        if let since = task.since {
            SinceMenu(since: since) { await model.perform(.send(command: $0)) }
        }
        ForEach(task.more, id: \.label) { choice in
            ChoiceView(choice) { await model.perform(choice.action) }
        }
    }
}

/// The choice of a month since which it has been off.
private struct SinceMenu: View {
    let since: SincePicker
    let send: @MainActor (Command) async -> Void

    var body: some View {
        Menu {
            SwiftUI.Section(since.title) {
                ForEach(since.months, id: \.label) { month in
                    AsyncButton(month.label) { await send(month.command) }
                }
            }
        } label: {
            Text(since.label)
                .frame(minHeight: Space.target)
        }
    }
}
