import SwiftUI
import Untrained

/// "Can't find it?": other names, the section, the path, the form.
struct NotFoundHelpView: View {
    let help: NotFoundHelp
    let perform: @MainActor (Action) async -> Void
    @State private var isUnfolded: Bool

    init(help: NotFoundHelp, perform: @escaping @MainActor (Action) async -> Void) {
        self.help = help
        self.perform = perform
        _isUnfolded = State(initialValue: help.isOpen)
    }

    var body: some View {
        DisclosureGroup(isExpanded: $isUnfolded) {
            VStack(alignment: .leading, spacing: Space.row) {
                ForEach(help.paragraphs, id: \.self) { Text($0) }
                if let path = help.path {
                    PathView(path: path)
                }
                ForEach(help.ways, id: \.label) { way in
                    ChoiceView(way) { await perform(way.action) }
                }
            }
            .frame(maxWidth: .infinity, alignment: .leading)
            .padding(.top, Space.small)
        } label: {
            Heading(help.heading)
        }
        // Answered elsewhere, as on Home.
        .onChange(of: help.isOpen) { isUnfolded = help.isOpen }
    }
}
