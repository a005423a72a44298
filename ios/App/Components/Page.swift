import SwiftUI
import UntrainedKit

/// What is brought into view when it changes.
enum PagePlace: Hashable {
    case message, card
}

/// A scrolling page with the margins that every screen has. What there is to say stands on top of
/// it, and is brought into view and to VoiceOver; so is a card that asks something new.
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
