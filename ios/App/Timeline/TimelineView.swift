import SwiftUI
import Untrained
import UntrainedKit

/// What is known of AI training on the account's data, day by day.
struct TimelineView: View {
    let app: OpenedApp

    var body: some View {
        ScreenPage(app, TimelineModel(app)) { model, screen in
            SecondaryText(screen.account)
            RegionPickerView(picker: screen.region) { await model.choose(region: $0) }
            Heading(screen.today.title, font: .title2.bold())
            Text(screen.today.body)
            if !screen.bar.stretches.isEmpty {
                TimelineBarView(bar: screen.bar)
                ForEach(screen.legend, id: \.kind) { LegendRow(entry: $0) }
                Heading(screen.stretchesHeading)
                ForEach(screen.bar.stretches, id: \.self) { StretchView(stretch: $0) }
            }
            if !screen.sources.isEmpty {
                Heading(screen.sourcesHeading)
                ForEach(screen.sources, id: \.self) { EventView(event: $0) }
            }
            SecondaryText(screen.note)
        }
    }
}

/// What a kind on the bar looks like, and means.
private struct LegendRow: View {
    let entry: LegendEntry
    @ScaledMetric private var side: CGFloat = 20

    var body: some View {
        HStack(alignment: .top, spacing: Space.row) {
            StretchPattern(kind: entry.kind)
                .frame(width: side, height: side)
                .accessibilityHidden(true)
            VStack(alignment: .leading, spacing: Space.hair) {
                Text(entry.label)
                SecondaryText(entry.meaning)
            }
        }
        .accessibilityElement(children: .combine)
    }
}

private struct StretchView: View {
    let stretch: ProtectionStretch

    var body: some View {
        VStack(alignment: .leading, spacing: Space.hair) {
            Text(stretch.label)
            SecondaryText(stretch.span)
            SecondaryText(stretch.text)
        }
        .accessibilityElement(children: .ignore)
        .accessibilityLabel(stretch.spoken)
    }
}
