import SwiftUI
import Untrained

/// The button that leaves for LinkedIn, and how its address is known.
struct OpenCard: View {
    let open: OpenButton
    let leave: @MainActor () async -> Void

    var body: some View {
        VStack(alignment: .leading, spacing: Space.small) {
            MainButton(open.label, action: leave)
            Soft(open.evidence, font: .footnote)
        }
    }
}
