import UIKit

/// The system's settings for this app, which include its language.
enum SystemSettings {
    @MainActor
    static func open() async {
        guard let settings = URL(string: UIApplication.openSettingsURLString) else { return }
        _ = await UIApplication.shared.open(settings)
    }
}
