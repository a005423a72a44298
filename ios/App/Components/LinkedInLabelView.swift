import SwiftUI
import Untrained

/// LinkedIn's own words for a setting, to take along.
struct LinkedInLabelView: View {
    let label: LinkedInLabel

    var body: some View {
        VStack(alignment: .leading, spacing: Space.hair) {
            LinkedInWords(label.text, language: label.language)
                .font(.body.weight(.semibold))
                .textSelection(.enabled)
            if let english = label.english {
                LinkedInWords(english)
            }
            if let note = label.note {
                SecondaryText(note)
            }
        }
        .padding(Space.row)
        .frame(maxWidth: .infinity, alignment: .leading)
        .background(Palette.background, in: .rect(cornerRadius: Space.small))
    }
}
