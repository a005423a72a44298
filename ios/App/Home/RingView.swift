import SwiftUI
import Untrained

/// The progress ring with its text inside and its caption beside it.
struct RingView: View {
    let ring: Ring
    @ScaledMetric private var side: CGFloat = 96
    @ScaledMetric private var stroke: CGFloat = 10

    var body: some View {
        SideBySide {
            picture
            Text(ring.caption)
                .font(.title3)
        }
        .accessibilityElement(children: .ignore)
        .accessibilityLabel(ring.spoken)
    }

    private var picture: some View {
        ZStack {
            Circle()
                .stroke(Palette.ringTrack, lineWidth: stroke)
            Circle()
                .trim(from: 0, to: share)
                .stroke(Color.accentColor, style: StrokeStyle(lineWidth: stroke, lineCap: .round))
                .rotationEffect(.degrees(-90))
            Text(ring.text)
                .font(.headline)
                .minimumScaleFactor(0.6)
                .padding(stroke * 2)
        }
        .frame(width: side, height: side)
        .padding(stroke / 2)
    }

    private var share: CGFloat {
        ring.total == 0 ? 0 : CGFloat(ring.done) / CGFloat(ring.total)
    }
}
