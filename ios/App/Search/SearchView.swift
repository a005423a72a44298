import SwiftUI
import Untrained
import UntrainedKit

/// Searches the guide as one types.
struct SearchView: View {
    let app: OpenedApp
    @Bindable private var model: SearchModel
    /// The field has the focus from the start.
    @State private var isSearching = true

    init(app: OpenedApp, model: SearchModel) {
        self.app = app
        self.model = model
    }

    var body: some View {
        Page(app: app, style: .list) {
            if let screen = model.screen {
                if let empty = screen.empty {
                    ListSection {
                        Text(empty.text)
                    }
                    ListSection(heading: empty.heading) {
                        ForEach(empty.suggestions, id: \.self) { words in
                            AsyncButton(words) { model.query = words }
                        }
                    }
                } else {
                    ListSection(heading: screen.count) {
                        ForEach(screen.rows.indices, id: \.self) { at in
                            row(screen.rows[at])
                        }
                    }
                }
            }
        }
        .navigationTitle(model.screen?.title ?? "")
        .searchable(text: $model.query, isPresented: $isSearching, prompt: model.screen?.hint ?? "")
        .onChange(of: model.query) { model.redraw() }
        .task(id: app.refreshes) { model.redraw() }
    }

    private func row(_ row: SearchRow) -> some View {
        Button {
            app.go(to: row.destination)
        } label: {
            VStack(alignment: .leading, spacing: Space.hair) {
                SecondaryText(row.kind)
                marked(row.title)
                marked(row.snippet)
            }
            .frame(minHeight: Space.target)
            .contentShape(.rect)
            .accessibilityElement(children: .combine)
        }
        .buttonStyle(.plain)
    }

    private func marked(_ runs: [TextRun]) -> Text {
        var text = AttributedString()
        for run in runs {
            var part = AttributedString(run.text)
            part.font = run.hit ? .body.bold() : .body
            text.append(part)
        }
        return Text(text)
    }
}
