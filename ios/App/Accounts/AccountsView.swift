import SwiftUI
import Untrained
import UntrainedKit

/// Every account, and the form that adds one.
struct AccountsView: View {
    let app: OpenedApp
    @State private var label = ""

    var body: some View {
        ScreenPage(app, AccountsModel(app)) { model, screen in
            Text(screen.intro)
            ForEach(screen.rows, id: \.accountId) { row in
                AccountCard(app: app, row: row, model: model)
            }
            Heading(screen.add.heading)
            TextField(screen.add.hint, text: $label)
                .textInputAutocapitalization(.words)
            SideButton(screen.add.button) {
                if model.add(label: label) { label = "" }
            }
        }
    }
}

/// One account in the list.
private struct AccountCard: View {
    let app: OpenedApp
    let row: AccountRow
    let model: AccountsModel
    @State private var isEdited = false

    var body: some View {
        Card {
            ChoiceRow(label: row.label, chosen: row.chosen) { model.choose(accountId: row.accountId) }
            Soft(row.detail)
            SideButton(row.edit) { isEdited = true }
                .accessibilityLabel(row.editSpoken)
        }
        .sheet(isPresented: $isEdited, onDismiss: { model.redraw() }) {
            AccountView(app: app, accountId: row.accountId) { isEdited = false }
        }
    }
}
