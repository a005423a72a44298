import AppIntents
import UntrainedKit

/// Answers "Is the AI switch off?" from the record, without opening the app.
struct TellSwitch: AppIntent {
    static let title: LocalizedStringResource = "Is the AI switch off?"
    /// The answer is recorded data: not on a locked phone.
    static var authenticationPolicy: IntentAuthenticationPolicy { .requiresAuthentication }

    @Dependency private var app: AppModel

    @MainActor
    func perform() async throws -> some IntentResult & ProvidesDialog {
        // The core's text, which is in no String Catalog.
        .result(dialog: IntentDialog(stringLiteral: app.switchLine()))
    }
}
