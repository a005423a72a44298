import SwiftUI

/// A button with an asynchronous action. Further taps are ignored while it runs.
struct AsyncButton<Label: View>: View {
    var role: ButtonRole?
    let action: @MainActor () async -> Void
    @ViewBuilder let label: Label
    @State private var isRunning = false

    var body: some View {
        Button(role: role) {
            guard !isRunning else { return }
            isRunning = true
            Task {
                await action()
                isRunning = false
            }
        } label: {
            label
        }
    }
}

extension AsyncButton where Label == Text {
    /// Buttons have the colour of text; in a list the weight distinguishes them.
    init(_ title: String, role: ButtonRole? = nil, action: @escaping @MainActor () async -> Void) {
        self.init(role: role, action: action) { Text(title).fontWeight(.semibold) }
    }
}
