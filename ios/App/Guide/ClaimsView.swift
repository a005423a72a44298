import SwiftUI
import Untrained

/// Claims, each with its positions side by side; folded, except the requested one.
struct ClaimsView: View {
    let heading: String
    let summary: String
    let rows: [ClaimRow]
    let askedFor: String?

    var body: some View {
        Heading(heading)
        SecondaryText(summary)
        ForEach(rows, id: \.claimId) { row in
            ClaimCard(row: row, isExpanded: row.claimId == askedFor)
        }
    }
}

private struct ClaimCard: View {
    let row: ClaimRow
    @State private var isExpanded: Bool

    init(row: ClaimRow, isExpanded: Bool) {
        self.row = row
        _isExpanded = State(initialValue: isExpanded)
    }

    var body: some View {
        Panel {
            DisclosureGroup(isExpanded: $isExpanded) {
                VStack(alignment: .leading, spacing: Space.row) {
                    ForEach(row.positions, id: \.position) { position in
                        SecondaryText(position.holder)
                        Text(position.text)
                    }
                    SecondaryText(row.sourcesHeading)
                    ForEach(row.sources, id: \.self) { SecondaryText($0) }
                    SecondaryText(row.checked)
                    if let item = row.item {
                        SecondaryText(item)
                    }
                }
            } label: {
                HStack(alignment: .firstTextBaseline, spacing: Space.small) {
                    Image(systemName: row.status.symbol)
                        .foregroundStyle(Palette.inkSoft)
                        // The line says it in words.
                        .accessibilityHidden(true)
                    VStack(alignment: .leading, spacing: Space.hair) {
                        Text(row.claim)
                        SecondaryText(row.statusLine)
                    }
                }
            }
        }
    }
}

extension ClaimStatus {
    fileprivate var symbol: String {
        switch self {
        case .confirmed, .namedDifferently: "checkmark.circle"
        case .contradicted: "xmark.circle"
        case .unconfirmed: "questionmark.circle"
        case .unresolved: "circle.dashed"
        case .advice: "lightbulb"
        }
    }
}
