import SwiftUI
import UntrainedKit

/// What is scrolled into view when it changes.
enum PagePlace: Hashable {
    case message, card
}

/// How a page is laid out: as cards, or as a list of rows.
enum PageStyle {
    case cards, list
}

/// A scrolling page. Messages are at its top, scrolled into view and announced by VoiceOver; so is a
/// card with a new question.
struct Page<Content: View>: View {
    let app: OpenedApp
    var style = PageStyle.cards
    var newCards = 0
    @ViewBuilder let content: Content
    @AccessibilityFocusState private var isMessageFocused: Bool

    var body: some View {
        ScrollViewReader { reader in
            rows
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

    @ViewBuilder
    private var rows: some View {
        switch style {
        case .cards:
            ScrollView {
                LazyVStack(alignment: .leading, spacing: Space.page) {
                    message
                    content
                }
                .frame(maxWidth: Space.widest, alignment: .leading)
                .frame(maxWidth: .infinity)
                .padding(Space.page)
            }
        case .list:
            List {
                message
                content
            }
            .listStyle(.insetGrouped)
            .scrollContentBackground(.hidden)
        }
    }

    @ViewBuilder
    private var message: some View {
        if let message = app.message {
            MessageCard(message: message)
                .cardInList()
                .id(PagePlace.message)
                .accessibilityFocused($isMessageFocused)
        }
    }
}

extension View {
    /// A card with its own background, in a list.
    func cardInList() -> some View {
        listRowInsets(EdgeInsets())
            .listRowBackground(Color.clear)
    }
}
