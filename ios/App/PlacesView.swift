import SwiftUI
import Untrained
import UntrainedKit

/// Home, and the places gone to from there.
struct PlacesView: View {
    @Bindable var app: OpenedApp

    var body: some View {
        NavigationStack(path: $app.path) {
            HomeView(app: app)
                .navigationDestination(for: Destination.self) { place in
                    switch place {
                    case .home: HomeView(app: app)
                    case .step(let stepId): StepView(app: app, stepId: stepId).id(stepId)
                    case .review: ReviewView(app: app)
                    case .guide: GuideView(app: app)
                    case .topic(let topicId): TopicView(app: app, .topic(topicId)).id(topicId)
                    case .claim(let claimId): TopicView(app: app, .claim(claimId)).id(claimId)
                    }
                }
        }
        .alert(app.sentence ?? "", isPresented: $app.hasSentence) {}
    }
}
