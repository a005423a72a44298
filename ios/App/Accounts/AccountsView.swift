import SwiftUI
import Untrained
import UntrainedKit

/// Every account with its switch, and the form that adds one.
struct AccountsView: View {
    let app: OpenedApp
    @State private var label = ""

    var body: some View {
        ScreenPage(app, AccountsModel(app), style: .list) { model, screen in
            ListSection {
                Text(screen.intro)
            }
            ListSection {
                ForEach(screen.rows, id: \.accountId) { row in
                    AccountRowView(row: row) {
                        await model.choose(accountId: row.accountId)
                    } edit: {
                        model.go(to: .account(accountId: row.accountId))
                    }
                }
            }
            ListSection(heading: screen.add.heading) {
                NameField(hint: screen.add.hint, button: screen.add.button, label: $label) {
                    if await model.add(label: label) { label = "" }
                }
            }
        }
    }
}

/// One account in the list. A tap on it shows that account.
private struct AccountRowView: View {
    let row: AccountRow
    let choose: @MainActor () async -> Void
    let edit: @MainActor () -> Void

    var body: some View {
        HStack(spacing: Space.row) {
            AsyncButton(action: choose) {
                HStack(spacing: Space.row) {
                    SwitchMarkView(row.mark)
                        // The line beside it says the same, with the date.
                        .accessibilityHidden(true)
                    VStack(alignment: .leading, spacing: Space.hair) {
                        Text(row.label)
                        SecondaryText(row.detail)
                        if let note = row.chosenNote {
                            SecondaryText(note)
                        }
                    }
                    Spacer(minLength: Space.small)
                    if row.chosen {
                        Image(systemName: "checkmark")
                            .accessibilityHidden(true)
                    }
                }
                .frame(minHeight: Space.target)
                .contentShape(.rect)
            }
            .buttonStyle(.plain)
            .accessibilityAddTraits(row.chosen ? .isSelected : [])
            Button(action: edit) {
                Image(systemName: "pencil")
                    .frame(minWidth: Space.target, minHeight: Space.target)
            }
            .buttonStyle(.borderless)
            .accessibilityLabel(row.editSpoken)
        }
        .swipeActions {
            Button(row.edit, action: edit)
        }
    }
}
