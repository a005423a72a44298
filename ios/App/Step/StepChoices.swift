import SwiftUI
import Untrained
import UntrainedKit

/// What else there is to say of a step: done on another device, decided against, taken back.
struct StepChoices: View {
    let screen: StepScreen
    let model: StepModel

    var body: some View {
        VStack(alignment: .leading, spacing: Space.row) {
            SideButton(screen.elsewhere) { await model.doneElsewhere() }
            if let undo = screen.undo {
                SideButton(undo) { await model.undo() }
            }
            if !screen.skip.isEmpty {
                Heading(screen.skipHeading)
                    .padding(.top, Space.wide)
                ForEach(screen.skip, id: \.reason) { choice in
                    SideButton(choice.label) { await model.skip(choice.reason) }
                }
            }
        }
    }
}
