import SwiftUI
import Untrained
import UntrainedKit

/// A step: the question, or what to do.
struct StepView: View {
    let app: OpenedApp
    let stepId: StepId

    var body: some View {
        ScreenPage(app, StepModel(app, stepId: stepId)) { model, screen in
            StepHead(screen: screen)
            if let card = screen.card {
                CardView(card: card, model: model)
            }
            if let task = screen.task {
                StepTaskView(task: task, model: model)
            }
        } bottom: { model, screen in
            if let main = screen.task?.main {
                BottomBar {
                    ChoiceView(main) { await model.perform(main.action) }
                        .disabled(model.isBusy)
                }
            }
        }
        .navigationBarTitleDisplayMode(.inline)
    }
}

/// The title of the step, the state of its switch, and the account.
private struct StepHead: View {
    let screen: StepScreen

    var body: some View {
        VStack(alignment: .leading, spacing: Space.small) {
            Heading(screen.title, font: .title.bold())
            HStack(spacing: Space.small) {
                SwitchMarkView(screen.mark)
                SecondaryText(screen.statusLine)
            }
            .accessibilityElement(children: .combine)
            if let account = screen.account {
                SecondaryText(account)
            }
        }
    }
}
