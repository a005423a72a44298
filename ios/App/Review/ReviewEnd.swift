import SwiftUI
import Untrained
import UntrainedKit

/// The ways out of a review: later, not at all, Home.
struct ReviewEnd: View {
    let screen: ReviewScreen
    let model: ReviewModel
    let goHome: @MainActor () -> Void

    var body: some View {
        VStack(alignment: .leading, spacing: Space.row) {
            if !screen.snooze.isEmpty {
                Heading(screen.snoozeHeading)
                ForEach(screen.snooze, id: \.length) { choice in
                    SideButton(choice.label) { await model.snooze(choice.length) }
                }
            }
            if let dismiss = screen.dismiss {
                SideButton(dismiss) { await model.dismiss() }
            }
            SideButton(screen.home) { goHome() }
        }
    }
}
