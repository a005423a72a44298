import SwiftUI
import struct Untrained.Section  // SwiftUI has one too

/// A heading under which paragraphs, or entries to tap one after the other, start folded.
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
