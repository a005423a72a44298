import AppIntents
import UntrainedKit

/// The shortcut to the review, for Shortcuts, Spotlight and Siri.
struct OpenReview: AppIntent {
    static let title: LocalizedStringResource = "Review"
    static let openAppWhenRun = true

    @Dependency private var app: AppModel

    @MainActor
    func perform() async throws -> some IntentResult {
        app.open()?.go(to: .review)
        return .result()
    }
}
