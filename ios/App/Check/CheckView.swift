import SwiftUI
import Untrained
import UntrainedKit

/// The quarterly check, one card at a time.
struct CheckView: View {
    let app: OpenedApp

    var body: some View {
        ScreenPage(app, CheckModel(app)) { model, screen in
            if let progress = screen.progress {
                SecondaryText(progress)
            }
            CardView(card: screen.card, model: model)
        }
        .navigationBarTitleDisplayMode(.inline)
    }
}
