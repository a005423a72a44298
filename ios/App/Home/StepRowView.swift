import SwiftUI
import Untrained

/// A step in a list.
struct StepRowView: View {
    let row: StepRow

    var body: some View {
        HStack(spacing: Space.row) {
            StatusIcon(status: row.status)
            VStack(alignment: .leading, spacing: Space.hair) {
                Text(row.title)
                Soft(row.detail)
            }
            Spacer(minLength: Space.small)
            Forward()
        }
        .frame(minHeight: Space.target)
        .contentShape(.rect)
        .accessibilityElement(children: .combine)
    }
}
