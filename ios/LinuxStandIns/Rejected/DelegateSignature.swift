// rejects: type 'Delegate' does not conform to protocol 'UIApplicationDelegate'
import UIKit

@MainActor
final class Delegate: NSObject, UIApplicationDelegate {
    func application(
        _ application: UIApplication, didFinishLaunchingWithOptions options: [String: Any]?
    ) -> Bool { true }
}
