import SwiftUI
import Untrained

/// The regions, of which one is selected.
struct RegionPicks: View {
    let title: String
    let choices: [RegionChoice]
    let choose: @MainActor (Region?) async -> Void

    var body: some View {
        ChoicePicker(
            title: title, choices: choices, label: \.label, value: \.region, chosen: \.chosen, choose: choose)
    }
}
