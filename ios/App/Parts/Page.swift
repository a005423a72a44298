import SwiftUI

/// A scrolling page with the margins that every screen has.
struct Page<Content: View>: View {
    @ViewBuilder let content: Content

    var body: some View {
        ScrollView {
            VStack(alignment: .leading, spacing: Space.page) { content }
                .frame(maxWidth: Space.widest, alignment: .leading)
                .frame(maxWidth: .infinity)
                .padding(Space.page)
        }
        .foregroundStyle(Palette.ink)
        .background(Palette.background)
    }
}
