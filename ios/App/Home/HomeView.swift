import SwiftUI
import Untrained
import UntrainedKit

/// How far you are, the one next action, and when the next review is.
struct HomeView: View {
    let app: OpenedApp

    var body: some View {
        ScreenPage(app, HomeModel(app)) { model, screen in
            Soft(screen.account)
            RingView(ring: screen.ring)
            NextCard(next: screen.next) { app.go(to: screen.next.destination) }
            NextReviewRow(text: screen.nextReview) { app.go(to: .review) }
            ForEach(screen.notices, id: \.text) { notice in
                NoticeCard(notice: notice) { await model.act($0) }
            }
            ForEach(screen.groups, id: \.heading) { group in
                StepGroupView(group: group)
            }
            PlacesList(screen: screen) { app.go(to: $0) }
            if let translation = screen.translation {
                Soft(translation, font: .footnote)
            }
            Soft(screen.footer, font: .footnote)
        }
    }
}
