import SwiftUI
import Untrained
import UntrainedKit

/// The state of the AI switch, the one thing to do about it, and links to everything else.
struct HomeView: View {
    let app: OpenedApp

    var body: some View {
        ScreenPage(app, HomeModel(app)) { model, screen in
            if let account = screen.account {
                Button(account) { model.go(to: .accounts) }
                    .buttonStyle(.bordered)
            }
            ForEach(screen.notices, id: \.text) { notice in
                NoticeCard(notice: notice) { await model.perform($0) }
            }
            CardView(card: screen.card, model: model)
            Panel {
                ForEach(screen.rows, id: \.destination) { row in
                    NavigationRow(row) { model.go(to: $0) }
                }
            }
            if let translation = screen.translation {
                SecondaryText(translation)
            }
            SecondaryText(screen.footer)
        }
    }
}
