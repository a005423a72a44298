import SwiftUI
import Untrained

/// A switch in a list that leads to its details.
struct SwitchRowView: View {
    let row: SwitchRow
    let perform: @MainActor () async -> Void

    var body: some View {
        AsyncButton(action: perform) {
            HStack(spacing: Space.row) {
                SwitchMarkView(row.mark)
                VStack(alignment: .leading, spacing: Space.hair) {
                    Text(row.label)
                    if let detail = row.detail {
                        SecondaryText(detail)
                    }
                }
                Spacer(minLength: Space.small)
                Forward()
            }
            .frame(minHeight: Space.target)
            .contentShape(.rect)
            .accessibilityElement(children: .combine)
        }
        .buttonStyle(.plain)
    }
}
