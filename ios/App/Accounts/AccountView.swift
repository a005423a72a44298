import SwiftUI
import Untrained
import UntrainedKit

/// One account: its name, its region and its removal.
struct AccountView: View {
    let app: OpenedApp
    let accountId: AccountId
    @State private var label = ""

    var body: some View {
        ScreenPage(app, AccountModel(app, accountId: accountId)) { model, screen in
            Heading(screen.labelHeading)
            NameField(hint: screen.labelHint, button: screen.rename, label: $label) {
                await model.rename(label: label)
            }
            // Only once: what the person types belongs to them.
            .task(id: screen.accountId) { label = screen.label }
            Heading(screen.regionHeading)
            SecondaryText(screen.regionNote)
            Panel {
                RegionPicks(choices: screen.regions) { await model.choose(region: $0) }
            }
            ConfirmedButton(screen.removal) { await model.remove() }
        }
    }
}
