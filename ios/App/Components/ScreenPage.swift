import SwiftUI
import UntrainedKit

/// The page of one screen. It holds the model, and refreshes what may be out of date.
struct ScreenPage<Screen: TitledScreen, Content: View>: View {
    let app: OpenedApp
    let content: @MainActor (ScreenModel<Screen>, Screen) -> Content
    @State private var model: ScreenModel<Screen>

    init(
        _ app: OpenedApp, _ model: ScreenModel<Screen>,
        @ViewBuilder content: @escaping @MainActor (ScreenModel<Screen>, Screen) -> Content
    ) {
        self.app = app
        self.content = content
        _model = State(initialValue: model)
    }

    var body: some View {
        Page(app: app, newCards: model.newCards) {
            if let screen = model.screen {
                content(model, screen)
            }
        }
        .navigationTitle(model.screen?.title ?? "")
        .task(id: app.refreshes) { await model.redraw() }
    }
}
