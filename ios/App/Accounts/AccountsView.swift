import SwiftUI
import Untrained
import UntrainedKit

/// Every account, and the form that adds one.
struct AccountsView: View {
    let app: OpenedApp
    @State private var model: AccountsModel
    @State private var label = ""
    /// The account that is edited.
    @State private var edited: Int64?
    @State private var isEdited = false

    init(app: OpenedApp) {
        self.app = app
        _model = State(initialValue: AccountsModel(app))
    }

    var body: some View {
        Page {
            if let screen = model.screen {
                Text(screen.intro)
                ForEach(screen.rows, id: \.accountId) { row in
                    Card {
                        ChoiceRow(label: row.label, chosen: row.chosen) { model.choose(accountId: row.accountId) }
                        Soft(row.detail)
                        SideButton(row.edit) {
                            edited = row.accountId
                            isEdited = true
                        }
                            .accessibilityLabel(row.editSpoken)
                    }
                }
                Heading(screen.add.heading)
                TextField(screen.add.hint, text: $label)
                    .textInputAutocapitalization(.words)
                SideButton(screen.add.button) {
                    if model.add(label: label) { label = "" }
                }
            }
        }
        .navigationTitle(model.screen?.title ?? "")
        .task(id: app.staleness) { model.redraw() }
        .sheet(isPresented: $isEdited, onDismiss: { model.redraw() }) {
            if let edited {
                AccountView(app: app, accountId: edited) { isEdited = false }
            }
        }
    }
}
