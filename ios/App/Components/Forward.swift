import SwiftUI

/// The chevron of a row that leads somewhere, mirrored in right-to-left layouts.
struct Forward: View {
    var body: some View {
        Image(systemName: "chevron.forward")
            .font(.footnote)
            .foregroundStyle(Palette.inkSoft)
            .accessibilityHidden(true)
    }
}
