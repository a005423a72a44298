import SwiftUI

/// A heading for VoiceOver's rotor.
struct Heading: View {
    let text: String
    var font: Font = .headline

    init(_ text: String, font: Font = .headline) {
        self.text = text
        self.font = font
    }

    var body: some View {
        Text(text)
            .font(font)
            .accessibilityAddTraits(.isHeader)
    }
}
