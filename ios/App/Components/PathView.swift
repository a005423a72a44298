import SwiftUI
import struct Untrained.Path  // SwiftUI has one too

/// The written path: numbered entries in LinkedIn's words. VoiceOver reads each entry in its
/// language.
struct PathView: View {
    let path: Path

    var body: some View {
        VStack(alignment: .leading, spacing: Space.small) {
            ForEach(Array(path.entries.enumerated()), id: \.offset) { index, entry in
                HStack(alignment: .firstTextBaseline, spacing: Space.small) {
                    Text(index + 1, format: .number)
                        .foregroundStyle(Palette.inkSoft)
                    WordsInLanguage(entry)
                }
                .accessibilityElement(children: .combine)
            }
        }
    }
}
