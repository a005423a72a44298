import SwiftUI
import Untrained
import UntrainedKit

/// What a chosen document would change, or has changed.
struct ImportCard: View {
    let screen: ImportScreen
    let model: RecordModel

    var body: some View {
        Card {
            Heading(screen.title, font: .title2.bold())
            Text(screen.intro)
            ForEach(screen.parts, id: \.heading) { part in
                Heading(part.heading)
                ForEach(part.lines, id: \.self) { Text($0) }
            }
            if let apply = screen.apply {
                MainButton(apply) { await model.apply() }
            }
            SideButton(screen.close) { model.close() }
        }
    }
}
