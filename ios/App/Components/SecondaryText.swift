import SwiftUI

/// A secondary line, such as dates, evidence, or whose words these are.
struct SecondaryText: View {
    let text: String
    var font: Font = .subheadline

    init(_ text: String, font: Font = .subheadline) {
        self.text = text
        self.font = font
    }

    var body: some View {
        Text(text)
            .font(font)
            .foregroundStyle(Palette.inkSoft)
    }
}
