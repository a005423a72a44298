@_exported import Foundation

public struct LocalizedStringResource: ExpressibleByStringInterpolation, Sendable {
    public init(stringLiteral value: String) {}
}

public protocol IntentResult: Sendable {}

public struct EmptyIntentResult: IntentResult {}

extension IntentResult where Self == EmptyIntentResult {
    public static func result() -> Self { declared() }
}

public struct IntentDialog: ExpressibleByStringInterpolation, Sendable {
    public init(stringLiteral value: String) {}
    public init(_ dialog: LocalizedStringResource) {}
}

public protocol ProvidesDialog {}

public struct DialogIntentResult: IntentResult, ProvidesDialog {}

extension IntentResult where Self == DialogIntentResult {
    public static func result(dialog: IntentDialog) -> Self { declared() }
}

public enum IntentAuthenticationPolicy: Sendable {
    case alwaysAllowed, requiresAuthentication, requiresLocalDeviceAuthentication
}

public protocol AppIntent: Sendable {
    associatedtype PerformResult: IntentResult
    static var title: LocalizedStringResource { get }
    @available(iOS, deprecated: 26.0)
    static var openAppWhenRun: Bool { get }
    @available(iOS 26.0, *)
    static var supportedModes: IntentModes { get }
    static var authenticationPolicy: IntentAuthenticationPolicy { get }
    init()
    func perform() async throws -> PerformResult
}

extension AppIntent {
    public typealias Dependency = AppDependency
    public static var openAppWhenRun: Bool { declared() }
    @available(iOS 26.0, *)
    public static var supportedModes: IntentModes { declared() }
    public static var authenticationPolicy: IntentAuthenticationPolicy { declared() }
}

@available(iOS 26.0, *)
public struct IntentModes: OptionSet, Sendable {
    public struct ForegroundMode: Hashable, Sendable {
        public static var immediate: ForegroundMode { declared() }
        public static var dynamic: ForegroundMode { declared() }
        public static var deferred: ForegroundMode { declared() }
    }
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static var background: IntentModes { declared() }
    public static var foreground: IntentModes { declared() }
    public static func foreground(_ foregroundMode: ForegroundMode) -> IntentModes { declared() }
}

@propertyWrapper
public final class AppDependency<Value: Sendable>: @unchecked Sendable {
    public init() {}
    public var wrappedValue: Value { declared() }
}

public class AppDependencyManager {
    public static let shared = AppDependencyManager()
    public func add<Dependency: Sendable>(
        key: AnyHashable? = nil, dependency dependencyProvider: @autoclosure @escaping @Sendable () -> Dependency
    ) { declared() }
}

public struct AppShortcutPhraseToken: Sendable {
    public static var applicationName: AppShortcutPhraseToken { declared() }
}

public struct AppShortcutPhrase<Intent: AppIntent>: ExpressibleByStringInterpolation {
    public struct StringInterpolation: StringInterpolationProtocol {
        public init(literalCapacity: Int, interpolationCount: Int) {}
        public mutating func appendLiteral(_ literal: String) {}
        public mutating func appendInterpolation(_ token: AppShortcutPhraseToken) {}
    }
    public init(stringLiteral value: String) {}
    public init(stringInterpolation: StringInterpolation) {}
}

public struct AppShortcut {
    public init<Intent: AppIntent>(
        intent: Intent, phrases: [AppShortcutPhrase<Intent>], shortTitle: LocalizedStringResource,
        systemImageName: String
    ) {}
}

@resultBuilder
public struct AppShortcutsBuilder {
    public static func buildBlock(_ shortcuts: AppShortcut...) -> [AppShortcut] { declared() }
}

public protocol AppShortcutsProvider {
    @AppShortcutsBuilder static var appShortcuts: [AppShortcut] { get }
}

func declared(_ name: String = #function) -> Never {
    fatalError("\(name) is only declared here")
}
