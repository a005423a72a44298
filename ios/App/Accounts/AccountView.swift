import SwiftUI
import Untrained
import UntrainedKit

/// One account: its name, its region and its removal.
struct AccountView: View {
    let app: OpenedApp
    let accountId: AccountId
    @State private var label = ""
    @State private var isFilledIn = false

    var body: some View {
        ScreenPage(app, AccountModel(app, accountId: accountId), style: .list) { model, screen in
            ListSection(heading: screen.labelHeading) {
                NameField(hint: screen.labelHint, button: screen.rename, label: $label) {
                    await model.rename(label: label)
                }
                .onAppear {
                    // Once, so that nothing typed is overwritten.
                    guard !isFilledIn else { return }
                    label = screen.label
                    isFilledIn = true
                }
            }
            ListSection(heading: screen.regionHeading, note: screen.regionNote) {
                RegionPicks(title: screen.regionHeading, choices: screen.regions) { await model.choose(region: $0) }
                    .pickerStyle(.inline)
                    .labelsHidden()
            }
            ListSection {
                ConfirmedButton(screen.removal) { await model.remove() }
            }
        }
    }
}
