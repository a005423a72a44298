import SwiftUI
import Untrained
import UntrainedKit

/// Searches the guide as one types.
struct SearchView: View {
    let app: OpenedApp
    @Bindable private var model: SearchModel

    init(app: OpenedApp, model: SearchModel) {
        self.app = app
        self.model = model
    }

    var body: some View {
        Page {
            if let screen = model.screen {
                Soft(screen.count)
                if let empty = screen.empty {
                    Text(empty.text)
                    Heading(empty.heading)
                    ForEach(empty.suggestions, id: \.self) { words in
                        SideButton(words) { model.query = words }
                    }
                }
                ForEach(screen.rows.indices, id: \.self) { at in
                    row(screen.rows[at])
                }
            }
        }
        .navigationTitle(model.screen?.title ?? "")
        .searchable(text: $model.query, prompt: model.screen?.hint ?? "")
        .onChange(of: model.query) { model.redraw() }
        .task(id: app.staleness) { model.redraw() }
    }

    private func row(_ row: SearchRow) -> some View {
        Button {
            app.path.append(row.destination)
        } label: {
            VStack(alignment: .leading, spacing: Space.hair) {
                Soft(row.kind, font: .footnote)
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
        runs.reduce(Text(verbatim: "")) { text, run in
            text + (run.hit ? Text(verbatim: run.text).bold() : Text(verbatim: run.text))
        }
    }
}
