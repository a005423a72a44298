@_exported import Foundation

public enum UNAuthorizationStatus: Int, Sendable {
    case notDetermined, denied, authorized, provisional, ephemeral
}

public struct UNAuthorizationOptions: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
    public static let sound = Self(rawValue: 2)
    public static let alert = Self(rawValue: 4)
}

public struct UNNotificationPresentationOptions: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
    public static let sound = Self(rawValue: 2)
    public static let list = Self(rawValue: 8)
    public static let banner = Self(rawValue: 16)
}

public struct UNNotificationActionOptions: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
    public static let foreground = Self(rawValue: 4)
}

public struct UNNotificationCategoryOptions: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
}

// swift-format-ignore: AlwaysUseLowerCamelCase
public let UNNotificationDismissActionIdentifier = "com.apple.UNNotificationDismissActionIdentifier"

open class UNNotificationSettings: NSObject {
    @available(*, unavailable)
    public override init() { declared() }
    public var authorizationStatus: UNAuthorizationStatus { declared() }
}

open class UNNotificationSound: NSObject {
    @available(*, unavailable)
    public override init() { declared() }
    public class var `default`: UNNotificationSound { declared() }
}

public enum UNNotificationInterruptionLevel: UInt, Sendable {
    case passive, active, timeSensitive, critical
}

open class UNNotificationContent: NSObject {
    public var title: String { declared() }
    public var body: String { declared() }
    public var categoryIdentifier: String { declared() }
    public var userInfo: [AnyHashable: Any] { declared() }
}

open class UNMutableNotificationContent: UNNotificationContent {
    public override var title: String {
        get { declared() }
        set { declared() }
    }
    public override var body: String {
        get { declared() }
        set { declared() }
    }
    public override var categoryIdentifier: String {
        get { declared() }
        set { declared() }
    }
    public override var userInfo: [AnyHashable: Any] {
        get { declared() }
        set { declared() }
    }
    public var sound: UNNotificationSound? {
        get { declared() }
        set { declared() }
    }
    public var interruptionLevel: UNNotificationInterruptionLevel {
        get { declared() }
        set { declared() }
    }
}

open class UNNotificationTrigger: NSObject {
    @available(*, unavailable)
    public override init() { declared() }
}

open class UNCalendarNotificationTrigger: UNNotificationTrigger {
    public convenience init(dateMatching dateComponents: DateComponents, repeats: Bool) { declared() }
    public var dateComponents: DateComponents { declared() }
}

open class UNNotificationRequest: NSObject {
    @available(*, unavailable)
    public override init() { declared() }
    public convenience init(identifier: String, content: UNNotificationContent, trigger: UNNotificationTrigger?) {
        declared()
    }
    public var identifier: String { declared() }
    public var content: UNNotificationContent { declared() }
    public var trigger: UNNotificationTrigger? { declared() }
}

open class UNNotification: NSObject {
    @available(*, unavailable)
    public override init() { declared() }
    public var request: UNNotificationRequest { declared() }
    public var date: Date { declared() }
}

open class UNNotificationResponse: NSObject {
    @available(*, unavailable)
    public override init() { declared() }
    public var notification: UNNotification { declared() }
    public var actionIdentifier: String { declared() }
}

open class UNNotificationAction: NSObject {
    @available(*, unavailable)
    public override init() { declared() }
    public convenience init(identifier: String, title: String, options: UNNotificationActionOptions = []) {
        declared()
    }
}

open class UNNotificationCategory: NSObject {
    @available(*, unavailable)
    public override init() { declared() }
    public convenience init(
        identifier: String, actions: [UNNotificationAction], intentIdentifiers: [String],
        options: UNNotificationCategoryOptions = []
    ) { declared() }
}

public protocol UNUserNotificationCenterDelegate: NSObjectProtocol {
    func userNotificationCenter(
        _ center: UNUserNotificationCenter, willPresent notification: UNNotification
    ) async -> UNNotificationPresentationOptions
    func userNotificationCenter(
        _ center: UNUserNotificationCenter, didReceive response: UNNotificationResponse
    ) async
}

open class UNUserNotificationCenter: NSObject {
    @available(*, unavailable)
    public override init() { declared() }
    public class func current() -> UNUserNotificationCenter { declared() }
    public weak var delegate: (any UNUserNotificationCenterDelegate)?
    public func notificationSettings() async -> UNNotificationSettings { declared() }
    public func requestAuthorization(options: UNAuthorizationOptions = []) async throws -> Bool { declared() }
    public func setNotificationCategories(_ categories: Set<UNNotificationCategory>) { declared() }
    public func add(_ request: UNNotificationRequest) async throws { declared() }
    public func pendingNotificationRequests() async -> [UNNotificationRequest] { declared() }
    public func removePendingNotificationRequests(withIdentifiers identifiers: [String]) { declared() }
    public func deliveredNotifications() async -> [UNNotification] { declared() }
    public func removeDeliveredNotifications(withIdentifiers identifiers: [String]) { declared() }
}

func declared(_ name: String = #function) -> Never {
    fatalError("\(name) is only declared here")
}
