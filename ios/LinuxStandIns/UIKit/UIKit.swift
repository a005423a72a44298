@_exported import Foundation

public typealias CGFloat = Foundation.CGFloat

@MainActor
open class UIApplication: NSObject {
    public struct LaunchOptionsKey: Hashable, Sendable {}
    public struct OpenExternalURLOptionsKey: Hashable, Sendable {
        public static let universalLinksOnly = OpenExternalURLOptionsKey()
    }

    public class var shared: UIApplication { declared() }
    public nonisolated class var openNotificationSettingsURLString: String { declared() }
    public nonisolated class var openSettingsURLString: String { declared() }
    @discardableResult
    public func open(_ url: URL, options: [OpenExternalURLOptionsKey: Any] = [:]) async -> Bool { declared() }
}

@MainActor
public protocol UIApplicationDelegate: NSObjectProtocol {
    func application(
        _ application: UIApplication,
        didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?
    ) -> Bool
}

open class UIPasteboard: NSObject {
    public class var general: UIPasteboard { declared() }
    public var string: String? {
        get { declared() }
        set { declared() }
    }
}

func declared(_ name: String = #function) -> Never {
    fatalError("\(name) is only declared here")
}
