import SwiftUI
import Untrained

/// The look of a state. All differ without their colours, and the calm colour is reserved for
/// "off".
struct StretchPattern: View {
    let state: TimelineState

    var body: some View {
        switch state {
        case .off: Rectangle().fill(Palette.calm)
        case .notLookedSince: Hatching().stroke(Palette.quiet, style: StrokeStyle(lineWidth: 2, dash: [6, 3]))
        case .on: Rectangle().fill(Palette.inkSoft)
        case .notKnown: Rectangle().strokeBorder(Palette.quiet, style: StrokeStyle(lineWidth: 1, dash: [3, 3]))
        case .noTraining: Rectangle().strokeBorder(Palette.quiet)
        }
    }
}

/// Vertical lines.
private struct Hatching: Shape {
    func path(in rect: CGRect) -> SwiftUI.Path {
        SwiftUI.Path { path in
            for x in stride(from: rect.minX + 2, through: rect.maxX, by: 6) {
                path.move(to: CGPoint(x: x, y: rect.minY))
                path.addLine(to: CGPoint(x: x, y: rect.maxY))
            }
        }
    }
}
