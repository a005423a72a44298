import SwiftUI
import Untrained
import UntrainedKit

/// One account: its name, its region, and its removal.
struct AccountView: View {
    let app: OpenedApp
    let leave: @MainActor () -> Void
    @State private var model: AccountModel
    @State private var label = ""
    @State private var asksToRemove = false

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
                SideButton(screen.removal.button) { asksToRemove = true }
            }
        }
        .task(id: app.staleness) {
            model.redraw()
            label = model.screen?.label ?? ""
        }
        .confirmationDialog(
            model.screen?.removal.title ?? "", isPresented: $asksToRemove, titleVisibility: .visible
        ) {
            Button(model.screen?.removal.confirm ?? "", role: .destructive) {
                Task { if await model.remove() { leave() } }
            }
            Button(model.screen?.removal.cancel ?? "", role: .cancel) {}
        } message: {
            Text(model.screen?.removal.body ?? "")
        }
    }
}
