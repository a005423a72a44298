import SwiftUI

public protocol TimelineEntry {
    var date: Date { get }
}

public struct TimelineReloadPolicy: Equatable, Sendable {
    public static let atEnd = TimelineReloadPolicy()
    public static let never = TimelineReloadPolicy()
    public static func after(_ date: Date) -> TimelineReloadPolicy { declared() }
}

public struct Timeline<EntryType: TimelineEntry> {
    public init(entries: [EntryType], policy: TimelineReloadPolicy) {}
}

extension Timeline: Sendable where EntryType: Sendable {}

public struct TimelineProviderContext {
    public var family: WidgetFamily { declared() }
    public var isPreview: Bool { declared() }
}

public protocol TimelineProvider {
    associatedtype Entry: TimelineEntry
    typealias Context = TimelineProviderContext
    func placeholder(in context: Context) -> Entry
    @preconcurrency func getSnapshot(in context: Context, completion: @escaping @Sendable (Entry) -> Void)
    @preconcurrency func getTimeline(in context: Context, completion: @escaping @Sendable (Timeline<Entry>) -> Void)
}

@frozen
public enum WidgetFamily: Int, CaseIterable, Sendable {
    case systemSmall, systemMedium, systemLarge, systemExtraLarge
    case accessoryCircular, accessoryRectangular, accessoryInline
}

public struct WidgetRenderingMode: Equatable, Sendable {
    public static var fullColor: WidgetRenderingMode { declared() }
    public static var accented: WidgetRenderingMode { declared() }
    public static var vibrant: WidgetRenderingMode { declared() }
}

@MainActor @preconcurrency
public struct StaticConfiguration<Content: View>: WidgetConfiguration {
    public init<Provider: TimelineProvider>(
        kind: String, provider: Provider, @ViewBuilder content: @escaping (Provider.Entry) -> Content
    ) {}
    public var body: Never { declared() }
}

extension WidgetConfiguration {
    @MainActor @preconcurrency
    public func configurationDisplayName(_ displayNameKey: LocalizedStringKey) -> some WidgetConfiguration { self }
    @MainActor @preconcurrency
    public func description(_ descriptionKey: LocalizedStringKey) -> some WidgetConfiguration { self }
    @MainActor @preconcurrency
    public func supportedFamilies(_ families: [WidgetFamily]) -> some WidgetConfiguration { self }
}

extension View {
    @MainActor @preconcurrency
    public func widgetURL(_ url: URL?) -> some View { self }
}

extension ContainerBackgroundPlacement {
    public static let widget = ContainerBackgroundPlacement()
}

extension EnvironmentValues {
    public var widgetFamily: WidgetFamily { declared() }
    public var widgetRenderingMode: WidgetRenderingMode {
        get { declared() }
        set { declared() }
    }
}

public final class WidgetCenter {
    public static let shared = WidgetCenter()
    public func reloadTimelines(ofKind kind: String) { declared() }
}

func declared(_ name: String = #function) -> Never {
    fatalError("\(name) is only declared here")
}
