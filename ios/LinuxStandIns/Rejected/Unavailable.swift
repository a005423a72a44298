// rejects: 'init()' is unavailable
import UserNotifications

func permission() -> UNNotificationSettings {
    UNNotificationSettings()
}
