import SwiftUI
import Untrained
import UntrainedKit

/// One page to read.
struct TopicView: View {
    let app: OpenedApp
    let subject: TopicModel.Subject

    var body: some View {
        ScreenPage(app, TopicModel(app, subject)) { model, screen in
            Heading(screen.title, font: .title.bold())
            Text(screen.summary)
            ForEach(screen.blocks.indices, id: \.self) { at in
                block(screen.blocks[at], of: model)
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
        .navigationBarTitleDisplayMode(.inline)
    }

    @ViewBuilder
    private func block(_ block: TopicBlock, of model: TopicModel) -> some View {
        switch block {
        case .text(let text): Text(text)
        case .question(let section): SectionView(section: section)
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
