import SwiftUI
import Untrained
import UntrainedKit

/// What is known, day by day, about AI training on the account's data.
struct TimelineView: View {
    let app: OpenedApp

    var body: some View {
        ScreenPage(app, TimelineModel(app), style: .list) { model, screen in
            if let known = screen.known {
                KnownTimelineView(account: screen.account, known: known)
            } else {
                ListSection { Text(screen.account) }
            }
            RegionPickerView(picker: screen.region) { await model.choose(region: $0) }
        }
    }
}

/// What is known once a region is chosen.
private struct KnownTimelineView: View {
    let account: String
    let known: KnownTimeline

    var body: some View {
        ListSection(heading: account, note: known.note) {
            VStack(alignment: .leading, spacing: Space.row) {
                Heading(known.today.title, font: .title2.bold())
                    .foregroundStyle(known.today.tone == .quiet ? Palette.ink : known.today.tone.colour)
                Text(known.today.body)
                if let bar = known.bar {
                    TimelineBarView(bar: bar)
                }
                if let start = known.atTheStart {
                    Text(start)
                }
            }
        }
        if let bar = known.bar {
            ListSection(heading: known.stretchesHeading) {
                ForEach(bar.stretches, id: \.self) { StretchView(stretch: $0) }
            }
        }
        if !known.sources.isEmpty {
            ListSection(heading: known.sourcesHeading) {
                ForEach(known.sources, id: \.self) { EventView(event: $0) }
            }
        }
    }
}

/// A stretch in words, next to its pattern on the bar.
private struct StretchView: View {
    let stretch: TimelineStretch
    @ScaledMetric private var side: CGFloat = 20

    var body: some View {
        HStack(alignment: .top, spacing: Space.row) {
            StretchPattern(state: stretch.state)
                .frame(width: side, height: side)
            VStack(alignment: .leading, spacing: Space.hair) {
                Text(stretch.label)
                SecondaryText(stretch.span)
                SecondaryText(stretch.text)
            }
        }
        .accessibilityElement(children: .ignore)
        .accessibilityLabel(stretch.spoken)
    }
}
