import SwiftUI
import Untrained
import UntrainedKit

/// The topics to read.
struct GuideView: View {
    let app: OpenedApp

    var body: some View {
        ScreenPage(app, GuideModel(app)) { _, screen in
            Text(screen.intro)
            Card {
                ForEach(screen.topics, id: \.topicId) { topic in
                    PlaceRow(label: topic.title, detail: topic.summary) {
                        app.go(to: .topic(topicId: topic.topicId))
                    }
                }
            }
            if let translation = screen.translation {
                Soft(translation, font: .footnote)
            }
        }
    }
}
