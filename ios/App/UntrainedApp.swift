import CoreSpotlight
import SwiftUI
import UntrainedKit

@main
struct UntrainedApp: App {
    @UIApplicationDelegateAdaptor(AppDelegate.self) private var delegate
    @Environment(\.scenePhase) private var phase

    var body: some Scene {
        WindowGroup {
            RootView(app: delegate.app)
                .onOpenURL { delegate.app.open($0) }
                .onContinueUserActivity(CSSearchableItemActionType) { activity in
                    if let link = activity.spotlightLink { delegate.app.open(link) }
                }
        }
        .onChange(of: phase, initial: true) { _, phase in
            Task { await delegate.app.changed(to: AppModel.Phase(phase)) }
        }
    }
}

extension AppModel.Phase {
    fileprivate init(_ phase: ScenePhase) {
        self =
            switch phase {
            case .active: .active
            case .background: .background
            case .inactive: .inactive
            @unknown default: .inactive
            }
    }
}
