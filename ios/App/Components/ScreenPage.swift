import SwiftUI
import UntrainedKit

/// The page of one screen. It holds the model, and refreshes what may be out of date.
struct ScreenPage<Screen: TitledScreen, Content: View, Bottom: View>: View {
    let app: OpenedApp
    let style: PageStyle
    let content: @MainActor (ScreenModel<Screen>, Screen) -> Content
    let bottom: @MainActor (ScreenModel<Screen>, Screen) -> Bottom
    @State private var model: ScreenModel<Screen>

    /// `bottom` stays in place while the content scrolls.
    init(
        _ app: OpenedApp, _ model: ScreenModel<Screen>, style: PageStyle = .cards,
        @ViewBuilder content: @escaping @MainActor (ScreenModel<Screen>, Screen) -> Content,
        @ViewBuilder bottom: @escaping @MainActor (ScreenModel<Screen>, Screen) -> Bottom
    ) {
        self.app = app
        self.style = style
        self.content = content
        self.bottom = bottom
        _model = State(initialValue: model)
    }

    var body: some View {
        Page(app: app, style: style, newCards: model.newCards) {
            if let screen = model.screen {
                content(model, screen)
            }
        }
        .safeAreaInset(edge: .bottom, spacing: 0) {
            if let screen = model.screen {
                bottom(model, screen)
            }
        }
        .navigationTitle(model.screen?.title ?? "")
        // Not on a row of the page: rows come and go while it scrolls, and their toolbars with them.
        .toolbar {
            if let corner = model.screen?.corner {
                ToolbarItem(placement: .primaryAction) {
                    Button {
                        model.go(to: corner.destination)
                    } label: {
                        Label(
                            corner.label, systemImage: corner.destination == .search ? "magnifyingglass" : "gearshape")
                    }
                }
            }
        }
        .task(id: staleness) { await model.redraw() }
    }

    /// Home may stand beside the screen on which something was done.
    private var staleness: Int {
        app.refreshes + (Screen.isHome ? app.changesBesideHome : 0)
    }
}

extension ScreenPage where Bottom == EmptyView {
    init(
        _ app: OpenedApp, _ model: ScreenModel<Screen>, style: PageStyle = .cards,
        @ViewBuilder content: @escaping @MainActor (ScreenModel<Screen>, Screen) -> Content
    ) {
        self.init(app, model, style: style, content: content) { _, _ in EmptyView() }
    }
}
