@_exported import Foundation

public typealias CGFloat = Foundation.CGFloat

@MainActor
open class UIResponder: NSObject {}

@MainActor
open class UIApplication: UIResponder {
    public struct LaunchOptionsKey: Hashable, Sendable {}
    public struct OpenExternalURLOptionsKey: Hashable, Sendable {
        public static let universalLinksOnly = OpenExternalURLOptionsKey()
    }

    public class var shared: UIApplication { declared() }
    public nonisolated class var openNotificationSettingsURLString: String { declared() }
    public nonisolated class var significantTimeChangeNotification: NSNotification.Name { declared() }
    public nonisolated class var openSettingsURLString: String { declared() }
    public func open(_ url: URL, options: [OpenExternalURLOptionsKey: Any] = [:]) async -> Bool { declared() }
}

/// On a phone every requirement is optional, so that a method with a wrong signature is never
/// called. Here the one that the app implements is required, so that it is checked.
@MainActor
public protocol UIApplicationDelegate: NSObjectProtocol {
    func application(
        _ application: UIApplication,
        didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?
    ) -> Bool
}

/// Foundation's on a phone.
open class NSUserActivity: NSObject {
    public var userInfo: [AnyHashable: Any]? {
        get { declared() }
        set { declared() }
    }
}

@MainActor
open class UIPasteboard: NSObject {
    public class var general: UIPasteboard { declared() }
    public var string: String? {
        get { declared() }
        set { declared() }
    }
}

@MainActor
open class UIViewController: UIResponder {}

@MainActor
open class UIActivity: NSObject {
    public struct ActivityType: Hashable, Sendable {}
}

@MainActor
public protocol UIActivityItemSource: NSObjectProtocol {
    func activityViewControllerPlaceholderItem(_ activityViewController: UIActivityViewController) -> Any
    func activityViewController(
        _ activityViewController: UIActivityViewController, itemForActivityType activityType: UIActivity.ActivityType?
    ) -> Any?
    func activityViewController(
        _ activityViewController: UIActivityViewController,
        subjectForActivityType activityType: UIActivity.ActivityType?
    ) -> String
}

@MainActor
open class UIActivityViewController: UIViewController {
    public init(activityItems: [Any], applicationActivities: [UIActivity]?) {}
}

func declared(_ name: String = #function) -> Never {
    fatalError("\(name) is only declared here")
}
