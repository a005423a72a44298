import SwiftUI
import Untrained

/// What it means where the person lives, and the choice of the region.
struct RegionView: View {
    let block: RegionBlock
    let choose: @MainActor (Region?) async -> Void

    var body: some View {
        Heading(block.heading)
        Text(block.text)
        if !block.events.isEmpty {
            Heading(block.eventsHeading)
            ForEach(block.events.indices, id: \.self) { at in
                VStack(alignment: .leading, spacing: Space.hair) {
                    Soft(block.events[at].date)
                    Text(block.events[at].text)
                    ForEach(block.events[at].sources, id: \.self) { Soft($0, font: .footnote) }
                }
            }
        }
        Heading(block.choose)
        Card {
            ForEach(block.choices, id: \.region) { choice in
                ChoiceRow(label: choice.label, chosen: choice.chosen) { await choose(choice.region) }
            }
        }
        Soft(block.kept)
    }
}
