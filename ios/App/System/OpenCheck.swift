import AppIntents
import Untrained
import UntrainedKit

/// The shortcut to the check, for Shortcuts, Spotlight and Siri.
struct OpenCheck: AppIntent {
    static let title: LocalizedStringResource = "Check"

    // The app is in front before the check is opened: from iOS 26 on the first, until then the second.
    @available(iOS 26.0, *)
    static var supportedModes: IntentModes { .foreground(.immediate) }
    @available(iOS, deprecated: 26.0)
    static var openAppWhenRun: Bool { true }

    @Dependency private var app: AppModel

    @MainActor
    func perform() async throws -> some IntentResult {
        app.open()?.go(to: .check)
        return .result()
    }
}
