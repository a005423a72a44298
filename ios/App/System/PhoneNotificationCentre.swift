import UIKit
@preconcurrency import UserNotifications
import Untrained
import UntrainedKit

/// The system's notification centre.
struct PhoneNotificationCentre: NotificationCentre {
    private var system: UNUserNotificationCenter { .current() }

    func state() async -> NotificationState {
        switch await system.notificationSettings().authorizationStatus {
        case .notDetermined: .notAsked
        case .denied: .denied
        case .authorized, .provisional, .ephemeral: .allowed
        @unknown default: .denied
        }
    }

    func askPermission() async {
        _ = try? await system.requestAuthorization(options: [.alert, .sound])
    }

    func openSettings() async {
        guard let settings = URL(string: UIApplication.openNotificationSettingsURLString) else { return }
        _ = await UIApplication.shared.open(settings)
    }

    func register(category: String, actions: [ReminderAction]) {
        let actions = actions.map { action in
            UNNotificationAction(
                identifier: action.kind.identifier, title: action.label,
                options: action.kind == .look ? [.foreground] : [])
        }
        system.setNotificationCategories([
            UNNotificationCategory(identifier: category, actions: actions, intentIdentifiers: [], options: [])
        ])
    }

    func pending() async -> [ScheduledReminder] {
        await system.pendingNotificationRequests().compactMap(ScheduledReminder.init)
    }

    func shown() async -> [ShownReminder] {
        await system.deliveredNotifications()
            .sorted { $0.date < $1.date }
            .map { ShownReminder($0.request) }
    }

    func add(_ reminder: ScheduledReminder) async throws {
        try await system.add(UNNotificationRequest(reminder))
    }

    func show(_ reminder: ScheduledReminder, silently: Bool) async throws {
        try await system.add(UNNotificationRequest(showing: reminder, silently: silently))
    }

    func remove(ids: [String]) {
        system.removePendingNotificationRequests(withIdentifiers: ids)
    }

    func removeShown(ids: [String]) {
        system.removeDeliveredNotifications(withIdentifiers: ids)
    }
}
