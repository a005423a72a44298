import SwiftUI

/// The one button of a card that matters most.
struct MainButton: View {
    let label: String
    var fill = Color.accentColor
    var ink = Palette.onAccent
    let action: @MainActor () async -> Void

    init(
        _ label: String, fill: Color = .accentColor, ink: Color = Palette.onAccent,
        action: @escaping @MainActor () async -> Void
    ) {
        self.label = label
        self.fill = fill
        self.ink = ink
        self.action = action
    }

    var body: some View {
        Button {
            Task { await action() }
        } label: {
            Text(label)
                .font(.headline)
                .foregroundStyle(ink)
                .frame(maxWidth: .infinity, minHeight: Space.target)
        }
        .buttonStyle(.borderedProminent)
        .tint(fill)
    }
}
