import SwiftUI
import UntrainedSnapshot
import WidgetKit

/// The switch as an outline with a knob: where the system draws a widget in one colour, filled shapes
/// would run into one another.
struct SwitchPicture: View {
    let knob: WidgetSnapshot.Knob
    let tone: WidgetSnapshot.Tone
    let height: CGFloat
    @Environment(\.widgetRenderingMode) private var rendering

    var body: some View {
        ZStack(alignment: knob == .on ? .trailing : .leading) {
            outline
            switch knob {
            case .off, .on:
                Circle().fill(colour).padding(height / 5)
            case .looked:
                symbol("checkmark")
            case .missing:
                symbol("magnifyingglass")
            case .unknown:
                EmptyView()
            }
        }
        .frame(width: height * 1.75, height: height)
    }

    private var outline: some View {
        let isKnown = knob == .off || knob == .on || knob == .looked
        return Capsule()
            .strokeBorder(
                colour, style: StrokeStyle(lineWidth: height / 12, dash: isKnown ? [] : [height / 5, height / 7]))
    }

    private func symbol(_ name: String) -> some View {
        Image(systemName: name)
            .resizable()
            .scaledToFit()
            .fontWeight(.bold)
            .foregroundStyle(colour)
            .padding(height / 4)
            .frame(maxWidth: .infinity)
    }

    /// On the lock screen, dark colours would fade into the background.
    private var colour: Color {
        guard rendering == .fullColor else { return .primary }
        return switch tone {
        case .calm: Color("Calm")
        case .needsYou: Color("NeedsYou")
        case .quiet: Color("Quiet")
        }
    }
}
