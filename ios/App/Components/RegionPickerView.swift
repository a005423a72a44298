import SwiftUI
import Untrained

/// The region of the account's owner, and the choice of another.
struct RegionPickerView: View {
    let picker: RegionPicker
    let choose: @MainActor (Region?) async -> Void
    @State private var unfolded = false

    var body: some View {
        Text(picker.line)
        if let proposal = picker.proposal {
            SideButton(proposal.label) { await choose(proposal.region) }
        }
        if let change = picker.change {
            DisclosureGroup(isExpanded: $unfolded) {
                choices
            } label: {
                Text(change)
            }
        } else {
            choices
        }
    }

    private var choices: some View {
        Panel {
            RegionPicks(choices: picker.choices, choose: choose)
        }
    }
}
