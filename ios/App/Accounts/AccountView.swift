import SwiftUI
import Untrained
import UntrainedKit

/// One account: its name, its region, and its removal.
struct AccountView: View {
    let app: OpenedApp
    let leave: @MainActor () -> Void
    @State private var model: AccountModel
    @State private var label = ""

    init(app: OpenedApp, accountId: Int64, leave: @escaping @MainActor () -> Void) {
        self.app = app
        self.leave = leave
        _model = State(initialValue: AccountModel(app, accountId: accountId))
    }

    var body: some View {
        Page {
            if let screen = model.screen {
                Heading(screen.title, font: .title.bold())
                Heading(screen.labelHeading)
                TextField(screen.labelHint, text: $label)
                    .textInputAutocapitalization(.words)
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
        .task(id: app.staleness) {
            model.redraw()
            label = model.screen?.label ?? ""
        }
    }
}
