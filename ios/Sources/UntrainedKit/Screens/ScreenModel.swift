import Observation
import Untrained

/// Holds what a page draws, and fetches it anew.
@MainActor
public protocol ScreenModel: AnyObject, Observable {
    associatedtype Screen: TitledScreen
    var screen: Screen? { get }
    func redraw() async
}

/// A view model of the core's that fills a page.
public protocol TitledScreen {
    var title: String { get }
}

extension AccountScreen: TitledScreen {}
extension AccountsScreen: TitledScreen {}
extension DataScreen: TitledScreen {}
extension GuideScreen: TitledScreen {}
extension HistoryScreen: TitledScreen {}
extension HomeScreen: TitledScreen {}
extension ObjectionScreen: TitledScreen {}
extension ProtectionScreen: TitledScreen {}
extension ReviewScreen: TitledScreen {}
extension SettingsScreen: TitledScreen {}
extension StepScreen: TitledScreen {}
extension TopicScreen: TitledScreen {}
