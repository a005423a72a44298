import SwiftUI

/// When the next review is; leads there.
struct NextReviewRow: View {
    let text: String
    let go: @MainActor () -> Void

    var body: some View {
        Button(action: go) {
            HStack(spacing: Space.row) {
                Label(text, systemImage: "calendar")
                Spacer(minLength: Space.small)
                Forward()
            }
            .frame(minHeight: Space.target)
            .contentShape(.rect)
        }
        .buttonStyle(.plain)
    }
}
