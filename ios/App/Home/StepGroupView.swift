import SwiftUI
import Untrained

/// Steps under one heading.
struct StepGroupView: View {
    let group: StepGroup

    var body: some View {
        VStack(alignment: .leading, spacing: Space.small) {
            Heading(group.heading)
            Card {
                ForEach(group.rows, id: \.stepId) { row in
                    NavigationLink(value: Destination.step(stepId: row.stepId)) {
                        StepRowView(row: row)
                    }
                    .buttonStyle(.plain)
                }
            }
        }
    }
}
