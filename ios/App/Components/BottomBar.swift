import SwiftUI

/// The main action, fixed at the bottom while the page scrolls.
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
