import AppIntents
import Untrained
import UntrainedKit

/// The shortcut to the check, for Shortcuts, Spotlight and Siri.
struct OpenCheck: AppIntent {
    static let title: LocalizedStringResource = "Check"
    static let openAppWhenRun = true

    @Dependency private var app: AppModel

    @MainActor
    func perform() async throws -> some IntentResult {
        app.open()?.go(to: .check)
        return .result()
    }
}
