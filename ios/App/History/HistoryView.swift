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
                HistoryEntry(row: row, receipt: ReceiptToShare(make: model.receipt(markId: row.markId)))
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
    let receipt: ReceiptToShare

    var body: some View {
        Card {
            Heading(row.title)
            Text(row.said)
                .strikethrough(row.undone)
            Soft(row.detail)
            ShareLink(item: receipt, subject: Text(row.title), preview: SharePreview(row.title)) {
                Text(row.share)
                    .frame(maxWidth: .infinity, minHeight: Space.target)
            }
            .accessibilityLabel(row.shareSpoken)
        }
    }
}

/// The core is asked for a receipt only once the system wants its text.
private struct ReceiptToShare: Transferable {
    let make: @Sendable () throws -> Receipt

    static var transferRepresentation: some TransferRepresentation {
        ProxyRepresentation { (item: Self) in try item.make().text }
    }
}
