import AppIntents

struct Shortcuts: AppShortcutsProvider {
    static var appShortcuts: [AppShortcut] {
        AppShortcut(
            intent: OpenCheck(),
            phrases: ["Check my settings in \(.applicationName)"],
            shortTitle: "Check",
            systemImageName: "checklist")
    }
}
