import SwiftUI
import struct Untrained.Section  // SwiftUI has one too

/// A heading with paragraphs, or with entries to tap one after the other.
struct SectionView: View {
    let section: Section
    @State private var unfolded = false

    var body: some View {
        if section.folded {
            DisclosureGroup(isExpanded: $unfolded) {
                text.padding(.top, Space.small)
            } label: {
                Heading(section.heading)
            }
        } else {
            VStack(alignment: .leading, spacing: Space.small) {
                Heading(section.heading)
                text
            }
        }
    }

    private var text: some View {
        VStack(alignment: .leading, spacing: Space.small) {
            ForEach(section.paragraphs, id: \.self) { Text($0) }
            PathView(entries: section.path)
                .accessibilityElement(children: .ignore)
                .accessibilityLabel(section.pathSpoken)
                .accessibilityHidden(section.path.isEmpty)
        }
        .frame(maxWidth: .infinity, alignment: .leading)
    }
}
