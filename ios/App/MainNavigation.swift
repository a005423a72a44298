import SwiftUI
import Untrained
import UntrainedKit

/// Home, and the navigation from there: a stack on a phone, two columns where there is room.
struct MainNavigation: View {
    @Bindable var app: OpenedApp
    /// Kept here, so that the query is still there on return from a hit.
    @State private var search: SearchModel
    /// The navigation path, restored after the system has ended the app.
    @SceneStorage("places") private var places = ""
    @Environment(\.horizontalSizeClass) private var width
    /// Home is visible from the start, also on an iPad in portrait.
    @State private var columns = NavigationSplitViewVisibility.all

    init(app: OpenedApp) {
        self.app = app
        _search = State(initialValue: SearchModel(app))
    }

    var body: some View {
        navigation
            .sheet(isPresented: $app.isSharing) {
                if let text = app.sharedText {
                    ShareSheet(text: text)
                }
            }
            .task { app.restore(places) }
            .onChange(of: app.path) { places = app.places }
    }

    @ViewBuilder
    private var navigation: some View {
        if width == .regular {
            NavigationSplitView(columnVisibility: $columns) {
                HomeView(app: app)
                    .navigationSplitViewColumnWidth(min: Space.sidebar, ideal: Space.sidebar, max: Space.widest)
            } detail: {
                NavigationStack(path: $app.path) {
                    GuideView(app: app)
                        .navigationDestination(for: Destination.self) { place($0) }
                }
            }
            .navigationSplitViewStyle(.balanced)
        } else {
            NavigationStack(path: $app.path) {
                HomeView(app: app)
                    .navigationDestination(for: Destination.self) { place($0) }
            }
        }
    }

    @ViewBuilder
    private func place(_ destination: Destination) -> some View {
        switch destination {
        case .home: HomeView(app: app)
        case .step(let stepId): StepView(app: app, stepId: stepId).id(stepId)
        case .section(let group): SectionView(app: app, group: group).id(group)
        case .check: CheckView(app: app)
        case .accounts: AccountsView(app: app)
        case .account(let accountId): AccountView(app: app, accountId: accountId).id(accountId)
        case .history: HistoryView(app: app)
        case .data: DataView(app: app)
        case .settings: SettingsView(app: app)
        case .search: SearchView(app: app, model: search)
        case .timeline: TimelineView(app: app)
        case .objection: ObjectionView(app: app)
        case .guide: GuideView(app: app)
        case .topic(let topicId): TopicView(app: app, model: TopicModel(app, topicId: topicId)).id(topicId)
        case .claim(let claimId): TopicView(app: app, model: TopicModel(app, claimId: claimId)).id(claimId)
        }
    }
}
