import SwiftUI
import UntrainedKit

/// The page of one screen. It holds the model, and fetches anew what may have gone stale.
struct ScreenPage<Model: ScreenModel, Content: View>: View {
    let app: OpenedApp
    let content: @MainActor (Model, Model.Screen) -> Content
    @State private var model: Model

    init(
        _ app: OpenedApp, _ model: Model,
        @ViewBuilder content: @escaping @MainActor (Model, Model.Screen) -> Content
    ) {
        self.app = app
        self.content = content
        _model = State(initialValue: model)
    }

    var body: some View {
        Page {
            if let screen = model.screen {
                content(model, screen)
            }
        }
        .navigationTitle(model.screen?.title ?? "")
        .task(id: app.staleness) { await model.redraw() }
    }
}
