import SwiftUI

/// A field for an account's name, and the button that takes it; so does the keyboard's.
struct NameField: View {
    let hint: String
    let button: String
    @Binding var label: String
    let take: @MainActor () async -> Void
    @FocusState private var isFocused: Bool

    var body: some View {
        TextField(hint, text: $label)
            .textFieldStyle(.roundedBorder)
            .textInputAutocapitalization(.words)
            .submitLabel(.done)
            .focused($isFocused)
            .onSubmit { send() }
        SideButton(button) { send() }
    }

    private func send() {
        isFocused = false
        Task { await take() }
    }
}
