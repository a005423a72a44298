import SwiftUI
import Untrained
import UntrainedKit

/// One page to read.
struct TopicView: View {
    let app: OpenedApp
    @State private var model: TopicModel

    init(app: OpenedApp, _ subject: TopicModel.Subject) {
        self.app = app
        _model = State(initialValue: TopicModel(app, subject))
    }

    var body: some View {
        Page {
            if let screen = model.screen {
                Heading(screen.title, font: .title.bold())
                Text(screen.summary)
                ForEach(screen.blocks.indices, id: \.self) { at in
                    block(screen.blocks[at])
                }
                if !screen.steps.isEmpty {
                    Heading(screen.stepsHeading)
                    Card {
                        ForEach(screen.steps, id: \.stepId) { step in
                            PlaceRow(label: step.title, detail: "") { app.go(to: .step(stepId: step.stepId)) }
                        }
                    }
                }
                ForEach([screen.checked, screen.translation].compactMap { $0 }, id: \.self) {
                    Soft($0, font: .footnote)
                }
            }
        }
        .navigationTitle(model.screen?.title ?? "")
        .navigationBarTitleDisplayMode(.inline)
        .task(id: app.staleness) { model.redraw() }
    }

    @ViewBuilder
    private func block(_ block: TopicBlock) -> some View {
        switch block {
        case .text(let text): Text(text)
        case .uses(let table): UseTableView(table: table)
        case .region(let region): RegionView(block: region) { model.choose(region: $0) }
        case .claims(let heading, let summary, let rows, let askedFor):
            ClaimsView(heading: heading, summary: summary, rows: rows, askedFor: askedFor)
        case .sources(let heading, let rows):
            Heading(heading)
            ForEach(rows, id: \.self) { Soft($0) }
        }
    }
}
