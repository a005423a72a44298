import SwiftUI
import UntrainedSnapshot
import WidgetKit

/// How the AI switch is, when the next check is, and one tap to it.
@main
struct SwitchWidget: Widget {
    var body: some WidgetConfiguration {
        StaticConfiguration(kind: WidgetSnapshot.kind, provider: SwitchProvider()) { entry in
            SwitchWidgetView(snapshot: entry.snapshot)
                .widgetURL(entry.snapshot.flatMap { URL(string: $0.link) })
                .containerBackground(for: .widget) { Color("Surface") }
        }
        .configurationDisplayName("LinkedIn’s AI switch")
        .description("How LinkedIn’s AI switch is, and when to look again")
        .supportedFamilies([.systemSmall, .systemMedium, .accessoryRectangular, .accessoryInline])
    }
}
