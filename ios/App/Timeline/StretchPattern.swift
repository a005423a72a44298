import SwiftUI
import Untrained

/// How a kind of stretch is drawn: no two are alike without their colours, and the calm colour is
/// for "off" alone.
struct StretchPattern: View {
    let kind: Protection

    var body: some View {
        switch kind {
        case .protected: Rectangle().fill(Palette.calm)
        case .assumed: hatched(Palette.quiet, dash: [6, 3])
        case .unprotected: Rectangle().fill(Palette.needsYou)
        case .notAffected: Rectangle().strokeBorder(Palette.quiet)
        case .suspended: hatched(Palette.quiet, dash: [2, 6])
        case .unknown: Rectangle().strokeBorder(Palette.quiet, style: StrokeStyle(lineWidth: 1, dash: [3, 3]))
        }
    }

    /// Upright lines, broken or dotted.
    private func hatched(_ colour: Color, dash: [CGFloat]) -> some View {
        Hatching()
            .stroke(colour, style: StrokeStyle(lineWidth: 2, dash: dash))
    }
}

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
