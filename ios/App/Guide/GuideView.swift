import SwiftUI
import Untrained
import UntrainedKit

/// The topics to read.
struct GuideView: View {
    let app: OpenedApp
    @State private var model: GuideModel

    init(app: OpenedApp) {
        self.app = app
        _model = State(initialValue: GuideModel(app))
    }

    var body: some View {
        Page {
            if let screen = model.screen {
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
        .navigationTitle(model.screen?.title ?? "")
        .task(id: app.staleness) { model.redraw() }
    }
}
