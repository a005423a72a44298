import SwiftUI
import Untrained
import UntrainedKit

struct TopicView: View {
    let app: OpenedApp
    let model: TopicModel

    var body: some View {
        ScreenPage(app, model) { model, screen in
            Heading(screen.title, font: .title.bold())
            Text(screen.summary)
            ForEach(screen.blocks.indices, id: \.self) { at in
                block(screen.blocks[at], of: model)
            }
            if !screen.steps.isEmpty {
                Heading(screen.stepsHeading)
                Panel {
                    ForEach(screen.steps, id: \.stepId) { step in
                        NavigationRow(step.title, detail: nil) { model.go(to: .step(stepId: step.stepId)) }
                    }
                }
            }
            ForEach([screen.checked, screen.translation].compactMap { $0 }, id: \.self) {
                SecondaryText($0)
            }
        }
        .navigationBarTitleDisplayMode(.inline)
    }

    @ViewBuilder
    private func block(_ block: TopicBlock, of model: TopicModel) -> some View {
        switch block {
        case .text(let text): Text(text)
        case .question(let section): FoldedSection(section: section)
        case .uses(let table): UseTableView(table: table)
        case .region(let region): RegionView(block: region) { await model.choose(region: $0) }
        case .claims(let heading, let summary, let rows, let askedFor):
            ClaimsView(heading: heading, summary: summary, rows: rows, askedFor: askedFor)
        case .sources(let heading, let rows):
            Heading(heading)
            ForEach(rows, id: \.self) { SecondaryText($0) }
        }
    }
}
