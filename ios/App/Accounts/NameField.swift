import SwiftUI

/// A field for an account's name, submitted by the button or the keyboard.
struct NameField: View {
    let hint: String
    let button: String
    @Binding var label: String
    let take: @MainActor () async -> Void
    @FocusState private var isFocused: Bool

    var body: some View {
        TextField(hint, text: $label)
            .textInputAutocapitalization(.words)
            .submitLabel(.done)
            .focused($isFocused)
            .onSubmit { Task { await send() } }
        AsyncButton(button) { await send() }
    }

    private func send() async {
        isFocused = false
        await take()
    }
}
