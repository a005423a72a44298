import AppIntents
import UIKit
@preconcurrency import UserNotifications
import UntrainedKit

/// Holds the app's model from launch on, because a notification's action or a shortcut can start
/// the app without showing a screen.
@MainActor
final class AppDelegate: NSObject, UIApplicationDelegate {
    let app = AppModel(
        device: Device(
            options: .onThisPhone, clock: SystemClock(), links: PhoneLinks(),
            notifications: PhoneNotificationCentre(), widget: PhoneWidget()))
    private lazy var responder = NotificationResponder(app: app)

    func application(
        _ application: UIApplication,
        didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]? = nil
    ) -> Bool {
        UNUserNotificationCenter.current().delegate = responder
        // A link that launches the app needs it open.
        app.open()
        let app = app
        AppDependencyManager.shared.add(dependency: app)
        // Midnight, a change of the clock by hand or by the network, daylight saving time. Observed,
        // because the system need not tell a delegate beside SwiftUI's own.
        on(UIApplication.significantTimeChangeNotification) { await app.refresh() }
        on(.NSSystemTimeZoneDidChange) { await app.refresh() }
        on(NSLocale.currentLocaleDidChangeNotification) {
            await app.localeChanged(to: .onThisPhone)
            await SpotlightGuide.list(app.guideEntries())
        }
        Task { await SpotlightGuide.list(app.guideEntries()) }
        return true
    }

    private func on(_ name: Notification.Name, _ work: @escaping @MainActor @Sendable () async -> Void) {
        _ = NotificationCenter.default.addObserver(forName: name, object: nil, queue: nil) { _ in
            Task { await work() }
        }
    }
}
