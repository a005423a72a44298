@preconcurrency import UserNotifications
import UntrainedKit

/// Receives what a person did with a notification, and notifications that arrive while the app is
/// open. The system wants the answers on the main thread, hence the isolation.
@MainActor
final class NotificationResponder: NSObject, @preconcurrency UNUserNotificationCenterDelegate {
    private let app: AppModel

    init(app: AppModel) {
        self.app = app
    }

    func userNotificationCenter(
        _ center: UNUserNotificationCenter, didReceive response: UNNotificationResponse
    ) async {
        // Dismissed: the check stays due, and Home says so.
        guard response.actionIdentifier != UNNotificationDismissActionIdentifier else { return }
        let request = response.notification.request
        await app.answered(
            ReminderAnswer(action: response.actionIdentifier, id: request.identifier, link: request.link))
    }

    func userNotificationCenter(
        _ center: UNUserNotificationCenter, willPresent notification: UNNotification
    ) async -> UNNotificationPresentationOptions {
        // The person sees the app: what is due is on Home.
        await app.refresh()
        return []
    }
}
