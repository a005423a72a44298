import AppIntents

struct Shortcuts: AppShortcutsProvider {
    static var appShortcuts: [AppShortcut] {
        AppShortcut(
            intent: OpenCheck(),
            phrases: ["Check my settings in \(.applicationName)"],
            shortTitle: "Check",
            systemImageName: "checklist")
        AppShortcut(
            intent: TellSwitch(),
            phrases: ["Is the AI switch off in \(.applicationName)"],
            shortTitle: "Is the AI switch off?",
            systemImageName: "switch.2")
    }
}
