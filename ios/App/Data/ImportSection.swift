import SwiftUI
import Untrained
import UntrainedKit

/// What a chosen document would change, or has changed.
struct ImportSection: View {
    let screen: ImportScreen
    let model: ImportModel
    @AccessibilityFocusState private var isFocused: Bool

    var body: some View {
        ListSection {
            Heading(screen.title, font: .title2.bold())
                .accessibilityFocused($isFocused)
            Text(screen.intro)
            ForEach(screen.parts, id: \.heading) { part in
                Heading(part.heading)
                ForEach(part.lines, id: \.self) { Text($0) }
            }
            if let apply = screen.apply {
                AsyncButton(apply) { await model.apply() }
                    .disabled(model.isBusy)
            }
            Button(screen.close) { model.close() }
        }
        .task(id: screen) { isFocused = true }
    }
}
