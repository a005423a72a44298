import SwiftUI
import struct Untrained.Section  // SwiftUI has one too

/// A heading with paragraphs, or with entries to tap in turn, that starts folded.
struct FoldedSection: View {
    let section: Section
    @State private var isUnfolded = false

    var body: some View {
        DisclosureGroup(isExpanded: $isUnfolded) {
            VStack(alignment: .leading, spacing: Space.small) {
                ForEach(section.paragraphs, id: \.self) { Text($0) }
                if let path = section.path {
                    PathView(path: path)
                }
            }
            .frame(maxWidth: .infinity, alignment: .leading)
            .padding(.top, Space.small)
        } label: {
            Heading(section.heading)
        }
    }
}
