import SwiftUI

/// The one thing to do, in reach of the thumb while the page above it scrolls.
struct BottomBar<Content: View>: View {
    @ViewBuilder let content: Content

    var body: some View {
        content
            .frame(maxWidth: Space.widest)
            .frame(maxWidth: .infinity)
            .padding(.horizontal, Space.page)
            .padding(.vertical, Space.small)
            .background(.bar)
    }
}
