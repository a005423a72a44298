import SwiftUI
import Untrained

/// An event, with its sources.
struct EventView: View {
    let event: EventRow

    var body: some View {
        VStack(alignment: .leading, spacing: Space.hair) {
            SecondaryText(event.date)
            Text(event.text)
            ForEach(event.sources, id: \.self) { SecondaryText($0) }
        }
    }
}
