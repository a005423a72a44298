import SwiftUI
import Untrained

/// "I don't see this setting": other names, the section it belongs to, the path, the form.
struct AbsentView: View {
    let absent: Absent
    let leave: @MainActor (Detour) async -> Void
    @State private var unfolded = false

    var body: some View {
        DisclosureGroup(isExpanded: $unfolded) {
            VStack(alignment: .leading, spacing: Space.row) {
                ForEach(absent.paragraphs, id: \.self) { Text($0) }
                if let hub = absent.hub {
                    button(hub)
                }
                if !absent.path.isEmpty {
                    Heading(absent.pathHeading)
                    PathView(entries: absent.path)
                        .accessibilityElement(children: .ignore)
                        .accessibilityLabel(absent.pathSpoken)
                }
                if let form = absent.form {
                    button(form)
                }
            }
            .padding(.top, Space.small)
        } label: {
            Heading(absent.heading)
        }
    }

    private func button(_ way: DetourButton) -> some View {
        VStack(alignment: .leading, spacing: Space.small) {
            SideButton(way.label) { await leave(way.detour) }
            Soft(way.evidence, font: .footnote)
        }
    }
}
