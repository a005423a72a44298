import SwiftUI
import Untrained

/// LinkedIn's label of a setting, to look for on the page.
struct LinkedInLabelView: View {
    let label: LinkedInLabel

    var body: some View {
        VStack(alignment: .leading, spacing: Space.hair) {
            WordsInLanguage(label.text, language: label.language)
                .font(.body.weight(.semibold))
                .textSelection(.enabled)
            if let english = label.english {
                WordsInLanguage(english)
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
