import SwiftUI
import Untrained

/// "I don't see this setting": other names, the section it belongs to, the path, the form.
struct NotFoundHelpView: View {
    let notFoundHelp: NotFoundHelp
    let leave: @MainActor (Fallback) async -> Void
    @State private var unfolded = false

    var body: some View {
        DisclosureGroup(isExpanded: $unfolded) {
            VStack(alignment: .leading, spacing: Space.row) {
                ForEach(notFoundHelp.paragraphs, id: \.self) { Text($0) }
                if let hub = notFoundHelp.hub {
                    button(hub)
                }
                if !notFoundHelp.path.isEmpty {
                    Heading(notFoundHelp.pathHeading)
                    PathView(entries: notFoundHelp.path)
                        .accessibilityElement(children: .ignore)
                        .accessibilityLabel(notFoundHelp.pathSpoken)
                }
                if let form = notFoundHelp.form {
                    button(form)
                }
            }
            .padding(.top, Space.small)
        } label: {
            Heading(notFoundHelp.heading)
        }
    }

    private func button(_ way: FallbackButton) -> some View {
        VStack(alignment: .leading, spacing: Space.small) {
            SideButton(way.label) { await leave(way.fallback) }
            Soft(way.evidence, font: .footnote)
        }
    }
}
