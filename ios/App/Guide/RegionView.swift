import SwiftUI
import Untrained

/// What applies where the person lives, and the choice of region.
struct RegionView: View {
    let block: RegionBlock
    let choose: @MainActor (Region?) async -> Void

    var body: some View {
        Heading(block.heading)
        Text(block.text)
        if !block.events.isEmpty {
            Heading(block.eventsHeading)
            ForEach(block.events, id: \.self) { EventView(event: $0) }
        }
        Panel {
            Heading(block.choose)
            RegionPicks(title: block.choose, choices: block.choices, choose: choose)
                .pickerStyle(.menu)
                .labelsHidden()
        }
        SecondaryText(block.kept)
    }
}
