import SwiftUI
import Untrained
import UntrainedKit

/// A step. The question, where there is one, comes first.
struct StepView: View {
    let app: OpenedApp
    let stepId: String

    var body: some View {
        ScreenPage(app, StepModel(app, stepId: stepId)) { model, screen in
            StepHead(screen: screen)
            if let question = screen.question {
                QuestionCard(question: question, model: model)
            }
            if let note = model.note {
                Card { Text(note) }
            }
            if let label = screen.switch {
                SwitchCard(label: label)
            }
            if let open = screen.open {
                OpenCard(open: open) { await model.leave() }
            }
            ForEach(screen.sections, id: \.heading) { section in
                SectionView(section: section)
            }
            NotFoundHelpView(notFoundHelp: screen.notFoundHelp) { await model.leave(by: $0) }
            if let extra = screen.extra {
                NextCard(next: extra) { app.go(to: extra.destination) }
            }
            StepChoices(screen: screen, model: model)
        }
        .navigationBarTitleDisplayMode(.inline)
    }
}
