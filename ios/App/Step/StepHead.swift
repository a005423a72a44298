import SwiftUI
import Untrained

/// What the step is, how it stands, and for which account.
struct StepHead: View {
    let screen: StepScreen

    var body: some View {
        VStack(alignment: .leading, spacing: Space.small) {
            Heading(screen.title, font: .title.bold())
            HStack(spacing: Space.small) {
                StatusIcon(status: screen.status)
                Text(screen.statusLine)
            }
            Soft(screen.account)
        }
    }
}
