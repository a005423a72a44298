import SwiftUI
import Untrained
import UntrainedKit

/// What was recorded, the latest first; each entry can be shared as a receipt.
struct HistoryView: View {
    let app: OpenedApp

    var body: some View {
        ScreenPage(app, HistoryModel(app)) { model, screen in
            Text(screen.intro)
            if screen.filters.count > 1 {
                Card {
                    ForEach(screen.filters, id: \.accountId) { filter in
                        ChoiceRow(label: filter.label, chosen: filter.chosen) {
                            model.filter(accountId: filter.accountId)
                        }
                    }
                }
            }
            ForEach(model.rows, id: \.markId) { row in
                HistoryEntry(row: row, receipt: model.receipt(markId: row.markId))
            }
            if screen.next != nil {
                SideButton(screen.more) { model.more() }
            }
        }
    }
}

/// One entry.
private struct HistoryEntry: View {
    let row: HistoryRow
    let receipt: Receipt?

    var body: some View {
        Card {
            Heading(row.title)
            Text(row.said)
                .strikethrough(row.undone)
            Soft(row.detail)
            if let receipt {
                ShareLink(item: receipt.text, subject: Text(receipt.subject)) {
                    Text(row.share)
                        .frame(maxWidth: .infinity, minHeight: Space.target)
                }
                .accessibilityLabel(row.shareSpoken)
            }
        }
    }
}
