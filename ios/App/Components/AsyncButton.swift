import SwiftUI

/// A button whose action takes its time. While it is under way, another tap does nothing.
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
    /// Buttons are ink, as text is: in a list their weight tells them apart.
    init(_ title: String, role: ButtonRole? = nil, action: @escaping @MainActor () async -> Void) {
        self.init(role: role, action: action) { Text(title).fontWeight(.semibold) }
    }
}
