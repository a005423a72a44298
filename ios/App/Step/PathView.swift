import SwiftUI

/// The written path: numbered entries in LinkedIn's English words.
struct PathView: View {
    let entries: [String]

    var body: some View {
        VStack(alignment: .leading, spacing: Space.small) {
            ForEach(Array(entries.enumerated()), id: \.offset) { index, entry in
                HStack(alignment: .firstTextBaseline, spacing: Space.small) {
                    Text(index + 1, format: .number)
                        .foregroundStyle(Palette.inkSoft)
                    LinkedInWords(entry)
                }
            }
        }
    }
}
