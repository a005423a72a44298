import Untrained

/// A view model from the core that fills a page.
public protocol TitledScreen: Equatable, Sendable {
    var title: String { get }
    /// The one thing to know or to answer, if there is one.
    var mainCard: Card? { get }
    /// Where the button in the corner of the page leads, if there is one.
    var corner: CornerLink? { get }
    /// Whether it is Home, the root of the navigation.
    static var isHome: Bool { get }
}

public struct CornerLink: Equatable, Sendable {
    public let label: String
    public let destination: Destination
}

extension TitledScreen {
    public var corner: CornerLink? { nil }
    public var mainCard: Card? { nil }
    public static var isHome: Bool { false }
}

extension AccountScreen: TitledScreen {}
extension AccountsScreen: TitledScreen {}
extension CheckScreen: TitledScreen { public var mainCard: Card? { card } }
extension DataScreen: TitledScreen {}
extension GuideScreen: TitledScreen {
    public var corner: CornerLink? { CornerLink(label: search, destination: .search) }
}
extension HistoryScreen: TitledScreen {}
extension HomeScreen: TitledScreen {
    public var corner: CornerLink? { CornerLink(label: settings.label, destination: settings.destination) }
    public var mainCard: Card? { card }
    public static var isHome: Bool { true }
}
extension ObjectionScreen: TitledScreen {}
extension SectionScreen: TitledScreen {}
extension SettingsScreen: TitledScreen {}
extension StepScreen: TitledScreen { public var mainCard: Card? { card } }
extension TimelineScreen: TitledScreen {}
extension TopicScreen: TitledScreen {}
