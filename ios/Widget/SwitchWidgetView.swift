import SwiftUI
import UntrainedSnapshot
import WidgetKit

/// One snapshot in each of the sizes. What is recorded is left out where the person hides it on a locked phone.
struct SwitchWidgetView: View {
    let snapshot: WidgetSnapshot?
    @Environment(\.widgetFamily) private var family
    @Environment(\.redactionReasons) private var redactions

    var body: some View {
        if let shown {
            content(shown)
                .accessibilityElement(children: .ignore)
                .accessibilityLabel(shown.spoken)
        } else {
            unknown
                .accessibilityElement(children: .combine)
        }
    }

    private var shown: WidgetSnapshot? {
        redactions.contains(.privacy) ? nil : snapshot
    }

    @ViewBuilder
    private func content(_ shown: WidgetSnapshot) -> some View {
        switch family {
        case .accessoryInline:
            Label(shown.word, systemImage: "switch.2")
                .privacySensitive()
        case .accessoryRectangular:
            VStack(alignment: .leading) {
                HStack {
                    SwitchPicture(knob: shown.knob, tone: shown.tone, height: 16)
                    Text(shown.word)
                        .font(.headline)
                        .minimumScaleFactor(0.6)
                        .privacySensitive()
                }
                next(shown)
            }
            .frame(maxWidth: .infinity, alignment: .leading)
        case .systemSmall:
            VStack(alignment: .leading) {
                SwitchPicture(knob: shown.knob, tone: shown.tone, height: 32)
                Spacer(minLength: 4)
                word(shown)
                next(shown)
            }
            .frame(maxWidth: .infinity, alignment: .leading)
        default:
            HStack(spacing: 16) {
                SwitchPicture(knob: shown.knob, tone: shown.tone, height: 40)
                VStack(alignment: .leading, spacing: 4) {
                    Text(shown.heading)
                        .font(.footnote)
                        .foregroundStyle(.secondary)
                    word(shown)
                    next(shown)
                }
                Spacer(minLength: 0)
            }
        }
    }

    private func word(_ shown: WidgetSnapshot) -> some View {
        Text(shown.word)
            .font(.title3.bold())
            // Smaller rather than cut off.
            .minimumScaleFactor(0.6)
            .privacySensitive()
    }

    @ViewBuilder
    private func next(_ shown: WidgetSnapshot) -> some View {
        if let next = shown.next {
            Text(next)
                .font(.footnote)
                .foregroundStyle(.secondary)
                .minimumScaleFactor(0.6)
                .privacySensitive()
        }
    }

    @ViewBuilder
    private var unknown: some View {
        switch family {
        case .accessoryInline:
            Label("LinkedIn’s AI switch", systemImage: "switch.2")
        default:
            VStack(alignment: .leading) {
                SwitchPicture(knob: .unknown, tone: .quiet, height: family == .accessoryRectangular ? 16 : 32)
                    .accessibilityHidden(true)
                Text("LinkedIn’s AI switch")
                    .font(.footnote)
                    .minimumScaleFactor(0.6)
            }
            .frame(maxWidth: .infinity, alignment: .leading)
        }
    }
}
