import SwiftUI
import Untrained
import UntrainedKit

/// What is known of AI training on the account's data, day by day.
struct ProtectionView: View {
    let app: OpenedApp

    var body: some View {
        ScreenPage(app, ProtectionModel(app)) { model, screen in
            Soft(screen.account)
            Heading(screen.today.title, font: .title2.bold())
            Text(screen.today.body)
            RegionPickerView(picker: screen.region) { model.choose(region: $0) }
            if !screen.bar.stretches.isEmpty {
                ProtectionBarView(bar: screen.bar)
            }
            ForEach(screen.legend, id: \.kind) { entry in
                VStack(alignment: .leading, spacing: Space.hair) {
                    Text(entry.label)
                    Soft(entry.meaning)
                }
            }
            Heading(screen.stretchesHeading)
            ForEach(screen.bar.stretches.indices, id: \.self) { at in
                stretch(screen.bar.stretches[at])
            }
            Heading(screen.sourcesHeading)
            ForEach(screen.sources.indices, id: \.self) { at in
                VStack(alignment: .leading, spacing: Space.hair) {
                    Soft(screen.sources[at].date)
                    Text(screen.sources[at].text)
                }
            }
            Soft(screen.note, font: .footnote)
        }
    }

    private func stretch(_ stretch: ProtectionStretch) -> some View {
        VStack(alignment: .leading, spacing: Space.hair) {
            Text(stretch.label)
            Soft(stretch.span)
            Soft(stretch.text)
        }
        .accessibilityElement(children: .ignore)
        .accessibilityLabel(stretch.spoken)
    }
}
