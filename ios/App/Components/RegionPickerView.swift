import SwiftUI
import Untrained

/// The account's region and the choice of another; a section of a list.
struct RegionPickerView: View {
    let picker: RegionPicker
    let choose: @MainActor (Region?) async -> Void

    var body: some View {
        ListSection {
            Text(picker.line)
            if let proposal = picker.proposal {
                AsyncButton(proposal.label) { await choose(proposal.region) }
            }
            if let change = picker.change {
                RegionPicks(title: change, choices: picker.choices, choose: choose)
                    .pickerStyle(.menu)
            } else {
                RegionPicks(title: picker.line, choices: picker.choices, choose: choose)
                    .pickerStyle(.inline)
                    .labelsHidden()
            }
        }
    }
}
