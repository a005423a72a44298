import SwiftUI
import Untrained

/// The stretches side by side, each as wide as it is long; full height only where protected, so
/// that colour is not the only sign.
struct ProtectionBarView: View {
    let bar: ProtectionBar
    @State private var width: CGFloat = 0

    var body: some View {
        VStack(alignment: .leading, spacing: Space.small) {
            HStack(alignment: .bottom, spacing: 0) {
                ForEach(bar.stretches.indices, id: \.self) { at in
                    let stretch = bar.stretches[at]
                    stretch.kind.colour
                        .frame(
                            width: width * CGFloat(stretch.days) / CGFloat(max(bar.days, 1)),
                            height: stretch.kind.height)
                }
            }
            .frame(maxWidth: .infinity, alignment: .leading)
            .onGeometryChange(for: CGFloat.self) { $0.size.width } action: { width = $0 }
            HStack(spacing: Space.small) {
                Soft(bar.start, font: .footnote)
                Spacer(minLength: Space.small)
                Soft(bar.end, font: .footnote)
            }
        }
        .accessibilityElement(children: .ignore)
        .accessibilityLabel(bar.spoken)
    }
}

extension Protection {
    fileprivate var colour: Color {
        switch self {
        case .protected, .assumed: .accentColor
        case .unprotected: Palette.ink
        case .notAffected, .suspended, .unknown: Palette.ringTrack
        }
    }

    fileprivate var height: CGFloat {
        switch self {
        case .protected: 32
        case .assumed: 20
        case .unprotected: 12
        case .notAffected, .suspended, .unknown: 4
        }
    }
}
