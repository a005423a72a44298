import SwiftUI
import Untrained
import UntrainedKit

/// Settings to tick and send at once.
struct PicksView: View {
    let picks: Picks
    let send: @MainActor (Action) async -> Void
    @State private var isUnfolded = false
    @State private var ticked: Set<StepId> = []

    var body: some View {
        DisclosureGroup(isExpanded: $isUnfolded) {
            ForEach(picks.rows, id: \.stepId) { pick in
                Toggle(pick.label, isOn: $ticked[contains: pick.stepId])
                    .frame(minHeight: Space.target)
            }
            SideButton(picks.save) { await send(picks.action(ticked: ticked)) }
                .disabled(ticked.isEmpty)
        } label: {
            Text(picks.heading)
                .frame(minHeight: Space.target)
        }
    }
}

extension Set {
    /// Whether it contains `member`, to be bound to a toggle.
    fileprivate subscript(contains member: Element) -> Bool {
        get { contains(member) }
        set {
            if newValue {
                insert(member)
            } else {
                remove(member)
            }
        }
    }
}
