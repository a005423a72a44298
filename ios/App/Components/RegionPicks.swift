import SwiftUI
import Untrained

/// The regions, of which one is selected.
struct RegionPicks: View {
    let choices: [RegionChoice]
    let choose: @MainActor (Region?) async -> Void

    var body: some View {
        ForEach(choices, id: \.region) { choice in
            ChoiceRow(label: choice.label, chosen: choice.chosen) { await choose(choice.region) }
        }
    }
}
