import SwiftUI
import Untrained

/// LinkedIn's own label, as it stands on LinkedIn's page, and the state to leave it in.
struct SwitchCard: View {
    let label: SwitchLabel

    var body: some View {
        Card {
            Heading(label.heading)
            SideBySide {
                LinkedInWords(label.label)
                    .font(.body.weight(.semibold))
                Text(label.wanted)
                    .font(.headline)
                    .foregroundStyle(Color.accentColor)
            }
            Soft(label.note, font: .footnote)
        }
    }
}
