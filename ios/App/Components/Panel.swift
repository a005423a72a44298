import SwiftUI

/// A surface that groups related things.
struct Panel<Content: View>: View {
    var surface = Palette.surface
    @ViewBuilder let content: Content

    var body: some View {
        VStack(alignment: .leading, spacing: Space.row) { content }
            .frame(maxWidth: .infinity, alignment: .leading)
            .padding(Space.page)
            .background(surface, in: .rect(cornerRadius: Space.corner))
    }
}
