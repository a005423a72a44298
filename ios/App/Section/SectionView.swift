import SwiftUI
import Untrained
import UntrainedKit
import enum Untrained.Group  // SwiftUI has one too

/// The settings of one section, each with its switch.
struct SectionView: View {
    let app: OpenedApp
    let group: Group

    var body: some View {
        ScreenPage(app, SectionModel(app, group: group), style: .list) { model, screen in
            ListSection(heading: screen.account) {
                ForEach(screen.rows, id: \.action) { row in
                    SwitchRowView(row: row) { await model.perform(row.action) }
                }
            }
            ListSection {
                if let picks = screen.picks {
                    PicksView(picks: picks) { await model.perform($0) }
                        .id(picks)
                }
                if let undo = screen.undo {
                    AsyncButton(undo.label) { await model.perform(undo.action) }
                }
            }
        }
        .navigationBarTitleDisplayMode(.inline)
    }
}
