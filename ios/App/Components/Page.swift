import SwiftUI
import UntrainedKit

/// What is scrolled into view when it changes.
enum PagePlace: Hashable {
    case message, card
}

/// A scrolling page with the margins of every screen. Messages are at its top, scrolled into view
/// and announced by VoiceOver; so is a card with a new question.
struct Page<Content: View>: View {
    let app: OpenedApp
    var newCards = 0
    @ViewBuilder let content: Content
    @AccessibilityFocusState private var isMessageFocused: Bool

    var body: some View {
        ScrollViewReader { reader in
            ScrollView {
                LazyVStack(alignment: .leading, spacing: Space.page) {
                    if let message = app.message {
                        MessageCard(message: message)
                            .id(PagePlace.message)
                            .accessibilityFocused($isMessageFocused)
                    }
                    content
                }
                .frame(maxWidth: Space.widest, alignment: .leading)
                .frame(maxWidth: .infinity)
                .padding(Space.page)
            }
            .onChange(of: app.message?.text) {
                guard app.message != nil else { return }
                withAnimation { reader.scrollTo(PagePlace.message, anchor: .top) }
                isMessageFocused = true
            }
            .onChange(of: newCards) {
                withAnimation { reader.scrollTo(PagePlace.card, anchor: .top) }
            }
        }
        .foregroundStyle(Palette.ink)
        .background(Palette.background)
    }
}
