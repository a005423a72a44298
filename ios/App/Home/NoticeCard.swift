import SwiftUI
import Untrained

/// Something to know, and the one thing to do about it.
struct NoticeCard: View {
    let notice: Notice
    let act: @MainActor (NoticeAction) async -> Void

    var body: some View {
        Card(surface: Palette.notice) {
            Label(notice.text, systemImage: "info.circle")
                .foregroundStyle(Palette.onNotice)
            if let button = notice.button, let action = notice.action {
                SideButton(button) { await act(action) }
                    .tint(Palette.onNotice)
            }
        }
    }
}
