import AppIntents

struct Shortcuts: AppShortcutsProvider {
    static var appShortcuts: [AppShortcut] {
        AppShortcut(
            intent: OpenReview(),
            phrases: ["Review my settings in \(.applicationName)"],
            shortTitle: "Review",
            systemImageName: "checklist")
    }
}
