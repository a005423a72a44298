import UIKit

/// The system's settings of this app: its language, among others.
enum SystemSettings {
    @MainActor
    static func open() async {
        guard let settings = URL(string: UIApplication.openSettingsURLString) else { return }
        _ = await UIApplication.shared.open(settings)
    }
}
