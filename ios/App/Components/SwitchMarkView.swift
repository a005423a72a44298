import SwiftUI
import Untrained

/// A switch as last seen: large on Home, small elsewhere. Its shape carries the meaning as well as
/// its colour, and VoiceOver says its word.
struct SwitchMarkView: View {
    let mark: SwitchMark
    /// Whether the knob slides into place, once.
    var slides = false
    @ScaledMetric private var scaledHeight: CGFloat
    @State private var hasSlid = false
    @Environment(\.accessibilityReduceMotion) private var reduceMotion

    init(_ mark: SwitchMark, isLarge: Bool = false, slides: Bool = false) {
        self.mark = mark
        self.slides = slides
        _scaledHeight = ScaledMetric(wrappedValue: isLarge ? 56 : 22)
    }

    var body: some View {
        track
            .frame(width: height * 1.75, height: height)
            .accessibilityElement(children: .ignore)
            .accessibilityLabel(mark.word)
            .onAppear {
                withAnimation(.snappy) { hasSlid = true }
            }
    }

    @ViewBuilder
    private var track: some View {
        switch mark.knob {
        case .off, .on:
            ZStack(alignment: isAtEnd ? .trailing : .leading) {
                Capsule().fill(mark.tone.colour)
                Circle()
                    .fill(mark.tone.onColour)
                    .padding(height / 8)
            }
        case .looked:
            ZStack {
                Capsule().fill(mark.tone.colour)
                symbol("checkmark", colour: mark.tone.onColour)
            }
        case .unknown:
            dashes
        case .missing:
            ZStack {
                dashes
                symbol("magnifyingglass", colour: mark.tone.colour)
            }
        }
    }

    private var dashes: some View {
        Capsule()
            .strokeBorder(
                mark.tone.colour, style: StrokeStyle(lineWidth: height / 14, dash: [height / 5, height / 7]))
    }

    private func symbol(_ name: String, colour: Color) -> some View {
        Image(systemName: name)
            .resizable()
            .scaledToFit()
            .fontWeight(.bold)
            .foregroundStyle(colour)
            .padding(height / 4)
    }

    /// At the largest text it would be wider than a small phone.
    private var height: CGFloat { min(scaledHeight, Space.highestMark) }

    private var isAtEnd: Bool {
        mark.knob == .on || (slides && !hasSlid && !reduceMotion)
    }
}
