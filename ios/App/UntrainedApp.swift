import SwiftUI
import UntrainedKit

@main
struct UntrainedApp: App {
    @UIApplicationDelegateAdaptor(AppDelegate.self) private var delegate
    @Environment(\.scenePhase) private var phase

    var body: some Scene {
        WindowGroup {
            RootView(app: delegate.app)
                .onOpenURL { delegate.app.follow($0.absoluteString) }
        }
        .onChange(of: phase, initial: true) { _, phase in
            guard phase == .active else { return }
            Task { await delegate.app.becameActive() }
        }
    }
}
