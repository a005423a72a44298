import SwiftUI
import Untrained

/// The button of an irreversible action, and the question before it.
struct ConfirmedButton: View {
    let confirmation: Confirmation
    let action: @MainActor () async -> Void
    @State private var isAsking = false

    init(_ confirmation: Confirmation, action: @escaping @MainActor () async -> Void) {
        self.confirmation = confirmation
        self.action = action
    }

    var body: some View {
        Button(confirmation.button, role: .destructive) { isAsking = true }
            .confirmationDialog(confirmation.title, isPresented: $isAsking, titleVisibility: .visible) {
                Button(confirmation.confirm, role: .destructive) {
                    Task { await action() }
                }
                Button(confirmation.cancel, role: .cancel) {}
            } message: {
                Text(confirmation.body)
            }
    }
}
