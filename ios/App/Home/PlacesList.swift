import SwiftUI
import Untrained

/// The other parts of the app.
struct PlacesList: View {
    let screen: HomeScreen
    let go: @MainActor (Destination) -> Void

    var body: some View {
        VStack(alignment: .leading, spacing: Space.small) {
            Heading(screen.menuHeading)
            Card {
                ForEach(screen.menu, id: \.destination) { place in
                    PlaceRow(label: place.label, detail: place.detail) { go(place.destination) }
                }
            }
        }
    }
}
