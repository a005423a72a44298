import SwiftUI

/// Things side by side; one below the other where the type is very large.
struct SideBySide<Content: View>: View {
    @Environment(\.dynamicTypeSize) private var size
    @ViewBuilder let content: Content

    var body: some View {
        layout { content }
    }

    private var layout: AnyLayout {
        size.isAccessibilitySize
            ? AnyLayout(VStackLayout(alignment: .leading, spacing: Space.row))
            : AnyLayout(HStackLayout(spacing: Space.row))
    }
}
