import SwiftUI

/// A row that leads somewhere: its name, and what one finds there.
struct PlaceRow: View {
    let label: String
    let detail: String
    let go: @MainActor () -> Void

    var body: some View {
        Button(action: go) {
            HStack(spacing: Space.row) {
                VStack(alignment: .leading, spacing: Space.hair) {
                    Text(label)
                    if !detail.isEmpty {
                        Soft(detail)
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
