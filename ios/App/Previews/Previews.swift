#if DEBUG
import SwiftUI
import Untrained
import UntrainedKit
import UntrainedSnapshot

/// Every screen over canned view models. They are type-checked on Linux; only Xcode can expand the
/// macros below.
@MainActor
enum Previews {
    static let app = OpenedApp(previewing: CannedCore(), device: .preview)
    static let asking = OpenedApp(previewing: CannedCore(home: Canned.homeAsking), device: .preview)

    static var home: some View { page { HomeView(app: app) } }
    static var homeAsking: some View { page { HomeView(app: asking) } }
    static var step: some View { page { StepView(app: app, stepId: Canned.step) } }
    static var check: some View { page { CheckView(app: app) } }
    static var section: some View { page { SectionView(app: app, group: .ads) } }
    static var history: some View { page { HistoryView(app: app) } }
    static var timeline: some View { page { TimelineView(app: app) } }
    static var objection: some View { page { ObjectionView(app: app) } }
    static var accounts: some View { page { AccountsView(app: app) } }
    static var account: some View { page { AccountView(app: app, accountId: Canned.account) } }
    static var guide: some View { page { GuideView(app: app) } }
    static var topic: some View { page { TopicView(app: app, model: TopicModel(app, topicId: Canned.topic)) } }
    static var search: some View { page { SearchView(app: app, model: SearchModel(app)) } }
    static var settings: some View { page { SettingsView(app: app) } }
    static var data: some View { page { DataView(app: app) } }
    static var importing: some View {
        ImportSheet(app: app, screen: Canned.preview, model: ImportModel(app))
    }
    static var whole: some View { MainNavigation(app: app) }
    static var didNotOpen: some View { RootView(app: AppModel(device: .preview)) }

    /// Every state of a switch, large and small.
    static var marks: some View {
        VStack(spacing: Space.row) {
            ForEach([Canned.off, Canned.on, Canned.looked, Canned.unknown, Canned.missing], id: \.word) { mark in
                HStack(spacing: Space.row) {
                    SwitchMarkView(mark, isLarge: true)
                    SwitchMarkView(mark)
                }
            }
        }
    }

    /// Every emphasis of a choice.
    static var choices: some View {
        VStack(spacing: Space.row) {
            ForEach([Emphasis.primary, .secondary, .quiet, .row], id: \.self) { emphasis in
                ChoiceView(
                    Choice(
                        label: "Open LinkedIn", emphasis: emphasis, mark: Canned.off,
                        action: .askPermission)
                ) {}
            }
        }
        .padding(Space.page)
    }

    private static func page<Content: View>(@ViewBuilder _ content: () -> Content) -> some View {
        NavigationStack(path: .constant([Destination]())) { content() }
    }
}

extension Device {
    @MainActor
    fileprivate static var preview: Device {
        Device(
            options: Options(folder: "", languages: ["en"], uses24HourClock: true, country: nil), clock: SystemClock(),
            links: PhoneLinks(), notifications: PhoneNotificationCentre(), widget: NoWidget())
    }
}

private struct NoWidget: WidgetUpdating {
    func update(to snapshot: WidgetSnapshot) {}
}

#if canImport(DeveloperToolsSupport)
#Preview("Home") { Previews.home }
#Preview("Home, asking") { Previews.homeAsking }
#Preview("Step") { Previews.step }
#Preview("Check") { Previews.check }
#Preview("Section") { Previews.section }
#Preview("History") { Previews.history }
#Preview("Timeline") { Previews.timeline }
#Preview("Objection") { Previews.objection }
#Preview("Accounts") { Previews.accounts }
#Preview("Account") { Previews.account }
#Preview("Guide") { Previews.guide }
#Preview("Topic") { Previews.topic }
#Preview("Search") { Previews.search }
#Preview("Settings") { Previews.settings }
#Preview("Data") { Previews.data }
#Preview("Import") { Previews.importing }
#Preview("The whole app") { Previews.whole }
#Preview("The record could not be opened") { Previews.didNotOpen }
#Preview("Switches") { Previews.marks }
#Preview("Choices") { Previews.choices }
#endif
#endif
