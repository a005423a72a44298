import SwiftUI
import UntrainedKit

/// The app over the open core, or the sentence that says why it could not be opened.
struct RootView: View {
    let app: AppModel

    var body: some View {
        ZStack {
            // Links and notifications only arrive if something is drawn.
            Palette.background
                .ignoresSafeArea()
            if let opened = app.opened {
                MainNavigation(app: opened)
                    .id(ObjectIdentifier(opened))
            } else if let message = app.message {
                ScrollView {
                    MessageCard(message: message)
                        .padding(Space.page)
                }
            }
        }
    }
}
