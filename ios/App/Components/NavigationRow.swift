import SwiftUI
import Untrained

/// A row that leads somewhere: its name, and what is there.
struct NavigationRow: View {
    let label: String
    let detail: String?
    var symbol: String?
    let go: @MainActor () -> Void

    init(_ label: String, detail: String?, symbol: String? = nil, go: @escaping @MainActor () -> Void) {
        self.label = label
        self.detail = detail
        self.symbol = symbol
        self.go = go
    }

    init(_ row: MenuRow, go: @escaping @MainActor (Destination) -> Void) {
        self.init(row.label, detail: row.detail, symbol: row.icon.symbol) { go(row.destination) }
    }

    var body: some View {
        Button(action: go) {
            HStack(spacing: Space.row) {
                if let symbol {
                    Image(systemName: symbol)
                        .foregroundStyle(Palette.inkSoft)
                        .accessibilityHidden(true)
                }
                VStack(alignment: .leading, spacing: Space.hair) {
                    Text(label)
                    if let detail {
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

extension MenuIcon {
    fileprivate var symbol: String {
        switch self {
        case .guide: "book"
        case .settings: "gearshape"
        case .record: "clock.arrow.circlepath"
        case .accounts: "person.crop.circle"
        case .data: "shippingbox"
        case .timeline: "chart.bar.xaxis"
        case .objection: "envelope"
        case .section: "switch.2"
        }
    }
}
