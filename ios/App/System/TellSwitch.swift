import AppIntents
import UntrainedKit

/// "Is the AI switch off?", answered without opening the app, by what the person last said of the switch.
struct TellSwitch: AppIntent {
    static let title: LocalizedStringResource = "Is the AI switch off?"
    /// The answer is about what the person recorded: not on a locked phone.
    static var authenticationPolicy: IntentAuthenticationPolicy { .requiresAuthentication }

    @Dependency private var app: AppModel

    @MainActor
    func perform() async throws -> some IntentResult & ProvidesDialog {
        // The core's words, which no String Catalog holds.
        .result(dialog: IntentDialog(stringLiteral: app.switchLine()))
    }
}
