import SwiftUI
import Untrained

/// Something to know, with one action.
struct NoticeCard: View {
    let notice: Notice
    var isUrgent = true
    let perform: @MainActor (Action) async -> Void

    var body: some View {
        Panel(surface: isUrgent ? Palette.notice : Palette.surface) {
            Label(notice.text, systemImage: isUrgent ? "exclamationmark.circle" : "info.circle")
                .foregroundStyle(isUrgent ? Palette.onNotice : Palette.ink)
            if let button = notice.button, let action = notice.action {
                SideButton(button) { await perform(action) }
            }
        }
    }
}
