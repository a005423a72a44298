import SwiftUI
import Untrained

/// The stretches side by side, with widths proportional to days.
struct TimelineBarView: View {
    let bar: TimelineBar
    @State private var width: CGFloat = 0

    var body: some View {
        VStack(alignment: .leading, spacing: Space.small) {
            HStack(alignment: .bottom, spacing: 0) {
                ForEach(bar.stretches, id: \.self) { stretch in
                    StretchPattern(state: stretch.state)
                        .frame(width: width * CGFloat(stretch.days) / CGFloat(max(bar.days, 1)), height: 32)
                }
            }
            .frame(maxWidth: .infinity, alignment: .leading)
            .onGeometryChange(for: CGFloat.self) {
                $0.size.width
            } action: {
                width = $0
            }
            HStack(spacing: Space.small) {
                SecondaryText(bar.start)
                Spacer(minLength: Space.small)
                SecondaryText(bar.end)
            }
        }
        .accessibilityElement(children: .ignore)
        .accessibilityLabel(bar.spoken)
    }
}
