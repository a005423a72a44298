import SwiftUI
import Untrained

/// The one thing to do next.
struct NextCard: View {
    let next: NextAction
    let go: @MainActor () -> Void

    var body: some View {
        Card(surface: Palette.hero) {
            Heading(next.title, font: .title2.bold())
                .foregroundStyle(Palette.onHero)
            Text(next.body)
                .foregroundStyle(Palette.onHeroSoft)
            MainButton(next.button, fill: Palette.heroButton, ink: Palette.onHeroButton) { go() }
        }
    }
}
