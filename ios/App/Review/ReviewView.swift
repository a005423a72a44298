import SwiftUI
import Untrained
import UntrainedKit

/// The quarterly review: one question for each done step.
struct ReviewView: View {
    let app: OpenedApp

    var body: some View {
        ScreenPage(app, ReviewModel(app)) { model, screen in
            Heading(screen.title, font: .title.bold())
            Text(screen.intro)
            if !screen.progress.isEmpty {
                Soft(screen.progress)
            }
            if let note = model.note {
                Card { Text(note) }
            }
            ForEach(screen.accounts, id: \.accountId) { account in
                ReviewAccountView(account: account, model: model)
            }
            if let finished = screen.finished {
                Card {
                    Label(finished, systemImage: "checkmark.circle.fill")
                    if let reopened = screen.reopened {
                        MainButton(reopened.button) { model.goOn(with: reopened) }
                    }
                }
            }
            ReviewEnd(screen: screen, model: model) { app.go(to: .home) }
        }
        .navigationBarTitleDisplayMode(.inline)
    }
}
