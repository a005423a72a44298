import SwiftUI
import Untrained
import UntrainedKit

/// What was recorded, newest first. Each entry can be shared as a receipt.
struct HistoryView: View {
    let app: OpenedApp

    var body: some View {
        ScreenPage(app, HistoryModel(app)) { model, screen in
            Text(screen.intro)
            if !screen.filters.isEmpty {
                Panel {
                    ForEach(screen.filters, id: \.accountId) { filter in
                        ChoiceRow(label: filter.label, chosen: filter.chosen) {
                            await model.filter(accountId: filter.accountId)
                        }
                    }
                }
            }
            NavigationRow(screen.timeline) { app.go(to: $0) }
            ForEach(screen.groups, id: \.rows) { group in
                HistoryGroupView(group: group) { await model.perform(.shareReceipt(markId: $0)) }
            }
            if screen.next != nil {
                SideButton(screen.more) { await model.more() }
                    // Scrolling to the end loads more.
                    .onAppear { Task { await model.more() } }
                    .id(screen.next)
            }
        }
    }
}

/// One mark, or the marks of one check, folded.
private struct HistoryGroupView: View {
    let group: HistoryGroup
    let share: @MainActor (MarkId) async -> Void
    @State private var isUnfolded = false

    var body: some View {
        Panel {
            if let heading = group.heading {
                DisclosureGroup(isExpanded: $isUnfolded) {
                    rows
                } label: {
                    Heading(heading)
                }
            } else {
                rows
            }
        }
    }

    private var rows: some View {
        ForEach(group.rows, id: \.markId) { row in
            HistoryRowView(row: row) { await share(row.markId) }
        }
    }
}

private struct HistoryRowView: View {
    let row: HistoryRow
    let share: @MainActor () async -> Void

    var body: some View {
        VStack(alignment: .leading, spacing: Space.hair) {
            Heading(row.title)
            Text(row.said)
                .strikethrough(row.undone)
            SecondaryText(row.detail)
            Button(row.share) {
                Task { await share() }
            }
            .buttonStyle(.borderless)
            .frame(minHeight: Space.target)
            .accessibilityLabel(row.shareSpoken)
        }
        .frame(maxWidth: .infinity, alignment: .leading)
    }
}
