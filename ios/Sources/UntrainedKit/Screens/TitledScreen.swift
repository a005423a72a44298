import Untrained

/// A view model from the core that fills a page.
public protocol TitledScreen: Equatable, Sendable {
    var title: String { get }
    /// The one thing to know or to answer, if there is one.
    var mainCard: Card? { get }
    /// Whether it is Home, the root of the navigation.
    static var isHome: Bool { get }
}

extension TitledScreen {
    public var mainCard: Card? { nil }
    public static var isHome: Bool { false }
}

extension AccountScreen: TitledScreen {}
extension AccountsScreen: TitledScreen {}
extension CheckScreen: TitledScreen { public var mainCard: Card? { card } }
extension DataScreen: TitledScreen {}
extension GuideScreen: TitledScreen {}
extension HistoryScreen: TitledScreen {}
extension HomeScreen: TitledScreen {
    public var mainCard: Card? { card }
    public static var isHome: Bool { true }
}
extension ObjectionScreen: TitledScreen {}
extension SectionScreen: TitledScreen {}
extension SettingsScreen: TitledScreen {}
extension StepScreen: TitledScreen { public var mainCard: Card? { card } }
extension TimelineScreen: TitledScreen {}
extension TopicScreen: TitledScreen {}
