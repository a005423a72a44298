import SwiftUI

/// The sign that a row leads somewhere; it points the other way where the script does.
struct Forward: View {
    var body: some View {
        Image(systemName: "chevron.forward")
            .font(.footnote)
            .foregroundStyle(Palette.inkSoft)
            .accessibilityHidden(true)
    }
}
