import SwiftUI

/// Rows of a list that belong together, below their heading and above what there is to know of them.
struct ListSection<Content: View>: View {
    var heading: String?
    var note: String?
    @ViewBuilder let content: Content

    var body: some View {
        Section {
            content
        } header: {
            if let heading {
                // As it is written: some languages know no capitals.
                Text(heading).textCase(nil)
            }
        } footer: {
            if let note {
                Text(note)
            }
        }
    }
}
