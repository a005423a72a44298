import SwiftUI
import Untrained
import UntrainedKit

/// Home, and the places gone to from there.
struct PlacesView: View {
    @Bindable var app: OpenedApp
    /// Kept here, so that what was typed is still there on the way back from a hit.
    @State private var search: SearchModel

    init(app: OpenedApp) {
        self.app = app
        _search = State(initialValue: SearchModel(app))
    }

    var body: some View {
        NavigationStack(path: $app.path) {
            HomeView(app: app)
                .navigationDestination(for: Destination.self) { place in
                    switch place {
                    case .home: HomeView(app: app)
                    case .step(let stepId): StepView(app: app, stepId: stepId).id(stepId)
                    case .review: ReviewView(app: app)
                    case .accounts: AccountsView(app: app)
                    case .history: HistoryView(app: app)
                    case .data: RecordView(app: app)
                    case .settings: SettingsView(app: app)
                    case .search: SearchView(app: app, model: search)
                    case .protection: ProtectionView(app: app)
                    case .objection: ObjectionView(app: app)
                    case .guide: GuideView(app: app)
                    case .topic(let topicId): TopicView(app: app, subject: .topic(topicId)).id(topicId)
                    case .claim(let claimId): TopicView(app: app, subject: .claim(claimId)).id(claimId)
                    }
                }
        }
        .alert(app.sentence ?? "", isPresented: $app.hasSentence) {}
    }
}
