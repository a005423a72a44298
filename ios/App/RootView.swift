import SwiftUI
import UntrainedKit

/// The app over the opened core, or the sentence that says why it could not be opened.
struct RootView: View {
    let app: AppModel

    var body: some View {
        if let opened = app.opened {
            PlacesView(app: opened)
        } else if let obstacle = app.obstacle {
            Text(obstacle)
                .font(.body)
                .multilineTextAlignment(.center)
                .padding(Space.page)
        }
    }
}
