import SwiftUI

/// One of several choices, of which one is selected.
struct ChoiceRow: View {
    let label: String
    let chosen: Bool
    let choose: @MainActor () async -> Void

    var body: some View {
        Button {
            Task { await choose() }
        } label: {
            HStack(spacing: Space.row) {
                Text(label)
                Spacer(minLength: Space.small)
                if chosen {
                    Image(systemName: "checkmark")
                        .accessibilityHidden(true)
                }
            }
            .frame(minHeight: Space.target)
            .contentShape(.rect)
        }
        .buttonStyle(.plain)
        .accessibilityAddTraits(chosen ? .isSelected : [])
    }
}
