import SwiftUI
import UntrainedKit

/// The result of something that was requested, with a retry if there is one.
struct MessageCard: View {
    let message: Message

    var body: some View {
        Panel(surface: Palette.notice) {
            Text(message.text)
                .foregroundStyle(Palette.onNotice)
            if let retry = message.retry {
                AsyncButton(action: retry) {
                    Text("Try again")
                        .frame(maxWidth: .infinity, minHeight: Space.target)
                }
                .buttonStyle(.bordered)
                .tint(Palette.onNotice)
            }
        }
    }
}
