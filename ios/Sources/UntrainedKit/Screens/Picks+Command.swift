import Untrained

extension Picks {
    /// The action that sends the ticked settings.
    public func action(ticked: Set<StepId>) -> Action {
        // In the order in which they are listed.
        let stepIds = rows.map(\.stepId).filter(ticked.contains)
        return switch purpose {
        case .haveAlready:
            .send(command: .markTogether(accountId: accountId, group: group, stepIds: stepIds))
        case .changed:
            .send(command: .answerGroup(accountId: accountId, group: group, changed: stepIds))
        }
    }
}
