import AppIntents
import UIKit
@preconcurrency import UserNotifications
import UntrainedKit

/// Holds the app's model from the launch on, since a notification's action or a shortcut may
/// start the app without showing a screen.
@MainActor
final class AppDelegate: NSObject, UIApplicationDelegate {
    let app = AppModel(
        device: Device(
            options: .onThisPhone, clock: SystemClock(), links: PhoneLinks(),
            notifications: PhoneNotificationCentre()))
    private lazy var responder = NotificationResponder(app: app)

    func application(
        _ application: UIApplication,
        didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]? = nil
    ) -> Bool {
        UNUserNotificationCenter.current().delegate = responder
        // A link that starts the app finds it open.
        app.open()
        let app = app
        AppDependencyManager.shared.add(dependency: app)
        _ = NotificationCenter.default.addObserver(forName: .NSSystemTimeZoneDidChange, object: nil, queue: nil) { _ in
            Task { await app.refresh() }
        }
        _ = NotificationCenter.default.addObserver(
            forName: NSLocale.currentLocaleDidChangeNotification, object: nil, queue: nil
        ) { _ in
            Task { await app.localeChanged(to: .onThisPhone) }
        }
        return true
    }

    /// Midnight, the clock set by hand or by the network, summer time.
    func applicationSignificantTimeChange(_ application: UIApplication) {
        Task { await app.refresh() }
    }
}
