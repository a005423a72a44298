import SwiftUI
import Untrained

/// Kinds of data, one card each: what the article says next to what LinkedIn says.
struct UseTableView: View {
    let table: UseTable

    var body: some View {
        ForEach(table.rows, id: \.data) { row in
            Panel {
                Heading(row.data)
                pair(table.article, row.article)
                pair(table.linkedin, row.linkedin)
                pair(table.agreement, row.agreementLine)
            }
            .accessibilityElement(children: .ignore)
            .accessibilityLabel(row.spoken)
        }
    }

    private func pair(_ heading: String, _ text: String) -> some View {
        VStack(alignment: .leading, spacing: Space.hair) {
            SecondaryText(heading)
            Text(text)
        }
    }
}
