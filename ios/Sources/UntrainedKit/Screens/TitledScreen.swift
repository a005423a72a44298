import Untrained

/// A view model from the core that fills a page.
public protocol TitledScreen: Equatable, Sendable {
    var title: String { get }
    /// The one thing to know or to answer, if there is one.
    var mainCard: Card? { get }
}

extension TitledScreen {
    public var mainCard: Card? { nil }
}

extension AccountScreen: TitledScreen {}
extension AccountsScreen: TitledScreen {}
extension CheckScreen: TitledScreen { public var mainCard: Card? { card } }
extension DataScreen: TitledScreen {}
extension GuideScreen: TitledScreen {}
extension HistoryScreen: TitledScreen {}
extension HomeScreen: TitledScreen { public var mainCard: Card? { card } }
extension ObjectionScreen: TitledScreen {}
extension SectionScreen: TitledScreen {}
extension SettingsScreen: TitledScreen {}
extension StepScreen: TitledScreen { public var mainCard: Card? { card } }
extension TimelineScreen: TitledScreen {}
extension TopicScreen: TitledScreen {}
