import SwiftUI
import Untrained
import UntrainedKit

/// Every account with its switch, and the form that adds one.
struct AccountsView: View {
    let app: OpenedApp
    @State private var label = ""

    var body: some View {
        ScreenPage(app, AccountsModel(app)) { model, screen in
            Text(screen.intro)
            ForEach(screen.rows, id: \.accountId) { row in
                AccountCard(row: row) {
                    await model.choose(accountId: row.accountId)
                } edit: {
                    app.go(to: .account(accountId: row.accountId))
                }
            }
            Heading(screen.add.heading)
            NameField(hint: screen.add.hint, button: screen.add.button, label: $label) {
                if await model.add(label: label) { label = "" }
            }
        }
    }
}

/// One account in the list. Tapping it shows that account.
private struct AccountCard: View {
    let row: AccountRow
    let choose: @MainActor () async -> Void
    let edit: @MainActor () -> Void

    var body: some View {
        Panel {
            Button {
                Task { await choose() }
            } label: {
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
            Button(row.edit, action: edit)
                .buttonStyle(.borderless)
                .accessibilityLabel(row.editSpoken)
        }
    }
}
