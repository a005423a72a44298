import SwiftUI
import Untrained

/// How a step stands, as a picture; the words beside it say the same.
struct StatusIcon: View {
    let status: StepStatus

    var body: some View {
        Image(systemName: name)
            .font(.title3)
            .foregroundStyle(status == .done ? Color.accentColor : Palette.inkSoft)
            .accessibilityHidden(true)
    }

    private var name: String {
        switch status {
        case .open: "circle"
        case .done: "checkmark.circle.fill"
        case .skipped: "minus.circle"
        case .notFound: "questionmark.circle"
        case .recheck: "arrow.clockwise.circle"
        }
    }
}
