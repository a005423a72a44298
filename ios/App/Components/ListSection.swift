import SwiftUI

/// A section of a list, with an optional header and footer.
struct ListSection<Content: View>: View {
    var heading: String?
    var note: String?
    @ViewBuilder let content: Content

    var body: some View {
        Section {
            content
        } header: {
            if let heading {
                // The system would write it in capitals, which some languages do not have.
                Text(heading).textCase(nil)
            }
        } footer: {
            if let note {
                Text(note)
            }
        }
    }
}
