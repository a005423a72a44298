import SwiftUI
import Untrained
import UntrainedKit

/// The topics to read, and the search in the corner.
struct GuideView: View {
    let app: OpenedApp

    var body: some View {
        ScreenPage(app, GuideModel(app), style: .list) { model, screen in
            ListSection(note: screen.translation) {
                Text(screen.intro)
                ForEach(screen.topics, id: \.topicId) { topic in
                    NavigationRow(topic.title, detail: topic.summary) {
                        model.go(to: .topic(topicId: topic.topicId))
                    }
                }
            }
        }
    }
}
