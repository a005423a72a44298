import SwiftUI
import Untrained
import UntrainedKit
import enum Untrained.Group  // SwiftUI has one too

/// The settings of one section, each with its switch.
struct SectionView: View {
    let app: OpenedApp
    let group: Group

    var body: some View {
        ScreenPage(app, SectionModel(app, group: group)) { model, screen in
            if let account = screen.account {
                SecondaryText(account)
            }
            Panel {
                ForEach(screen.rows, id: \.action) { row in
                    SwitchRowView(row: row) { await model.perform(row.action) }
                }
            }
            if let picks = screen.picks {
                Panel {
                    PicksView(picks: picks) { await model.perform($0) }
                        .id(picks)
                }
            }
            if let undo = screen.undo {
                ChoiceView(undo) { await model.perform(undo.action) }
            }
        }
        .navigationBarTitleDisplayMode(.inline)
    }
}
