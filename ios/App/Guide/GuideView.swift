import SwiftUI
import Untrained
import UntrainedKit

struct GuideView: View {
    let app: OpenedApp

    var body: some View {
        ScreenPage(app, GuideModel(app)) { _, screen in
            Text(screen.intro)
            NavigationRow(screen.search, detail: nil, symbol: "magnifyingglass") { app.go(to: .search) }
            Panel {
                ForEach(screen.topics, id: \.topicId) { topic in
                    NavigationRow(topic.title, detail: topic.summary) {
                        app.go(to: .topic(topicId: topic.topicId))
                    }
                }
            }
            if let translation = screen.translation {
                SecondaryText(translation)
            }
        }
    }
}
