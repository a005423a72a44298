import SwiftUI

struct SideButton: View {
    let label: String
    let action: @MainActor () async -> Void

    init(_ label: String, action: @escaping @MainActor () async -> Void) {
        self.label = label
        self.action = action
    }

    var body: some View {
        AsyncButton(action: action) {
            Text(label)
                .frame(maxWidth: .infinity, minHeight: Space.target)
        }
        .buttonStyle(.bordered)
    }
}
