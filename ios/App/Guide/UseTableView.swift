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
                pair(table.agreement, row.agreementLine, colour: row.agreement.colour)
            }
            .accessibilityElement(children: .ignore)
            .accessibilityLabel(row.spoken)
        }
    }

    private func pair(_ heading: String, _ text: String, colour: Color = Palette.ink) -> some View {
        VStack(alignment: .leading, spacing: Space.hair) {
            SecondaryText(heading)
            Text(text).foregroundStyle(colour)
        }
    }
}

extension Agreement {
    fileprivate var colour: Color {
        switch self {
        case .differ: Palette.needsYou
        case .same, .noSource, .onlyLinkedin: Palette.ink
        }
    }
}
