import SwiftUI
import Untrained
import UntrainedKit

/// What was recorded, newest first. Each entry can be shared as a receipt.
struct HistoryView: View {
    let app: OpenedApp

    var body: some View {
        ScreenPage(app, HistoryModel(app), style: .list) { model, screen in
            ListSection(note: screen.intro) {
                if !screen.filters.isEmpty {
                    ChoicePicker(
                        title: screen.title, choices: screen.filters, label: \.label, value: \.accountId,
                        chosen: \.chosen
                    ) { await model.filter(accountId: $0) }
                    .labelsHidden()
                }
                NavigationRow(screen.timeline) { model.go(to: $0) }
            }
            ForEach(screen.groups, id: \.rows) { group in
                HistorySection(group: group) { await model.perform(.shareReceipt(markId: $0)) }
            }
            if screen.next != nil {
                AsyncButton(screen.more) { await model.more() }
                    // Whoever scrolls to the end reads on.
                    .onAppear { Task { await model.more() } }
                    .id(screen.next)
            }
        }
    }
}

/// One mark, or the marks of one check, folded.
private struct HistorySection: View {
    let group: HistoryGroup
    let share: @MainActor (MarkId) async -> Void
    @State private var isUnfolded = false

    var body: some View {
        ListSection {
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
        HStack(alignment: .top, spacing: Space.row) {
            VStack(alignment: .leading, spacing: Space.hair) {
                Heading(row.title)
                Text(row.said)
                    .strikethrough(row.undone)
                SecondaryText(row.detail)
            }
            .accessibilityElement(children: .combine)
            Spacer(minLength: Space.small)
            AsyncButton(action: share) {
                Image(systemName: "square.and.arrow.up")
                    .frame(minWidth: Space.target, minHeight: Space.target)
            }
            .buttonStyle(.borderless)
            .accessibilityLabel(row.shareSpoken)
        }
        .swipeActions {
            AsyncButton(row.share, action: share)
        }
        .contextMenu {
            AsyncButton(action: share) {
                Label(row.share, systemImage: "square.and.arrow.up")
            }
        }
    }
}
