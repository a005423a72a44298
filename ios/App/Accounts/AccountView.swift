import SwiftUI
import Untrained
import UntrainedKit

/// One account: its name, its region, and its removal.
struct AccountView: View {
    let app: OpenedApp
    let accountId: Int64
    let leave: @MainActor () -> Void
    @State private var label = ""

    var body: some View {
        ScreenPage(app, AccountModel(app, accountId: accountId)) { model, screen in
            Heading(screen.title, font: .title.bold())
            Heading(screen.labelHeading)
            TextField(screen.labelHint, text: $label)
                .textInputAutocapitalization(.words)
                // Once: what the person types there is theirs.
                .task(id: screen.accountId) { label = screen.label }
            SideButton(screen.rename) { model.rename(label: label) }
            Heading(screen.regionHeading)
            Soft(screen.regionNote)
            Card {
                ForEach(screen.regions, id: \.region) { choice in
                    ChoiceRow(label: choice.label, chosen: choice.chosen) { model.setRegion(choice.region) }
                }
            }
            ConfirmedButton(screen.removal) {
                if await model.remove() { leave() }
            }
        }
    }
}
