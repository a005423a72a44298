import Foundation
import Untrained

extension LinkOpening {
    /// Makes the plan's attempts in order until the phone accepts one, and returns it.
    func openFirst(of plan: OpenPlan) async -> Attempt? {
        for attempt in plan.attempts where await make(attempt) {
            return attempt
        }
        return nil
    }

    private func make(_ attempt: Attempt) async -> Bool {
        switch attempt.method {
        case .app:
            guard let address = URL(string: attempt.address) else { return false }
            return await openInApp(address)
        case .browser:
            guard let address = URL(string: attempt.address) else { return false }
            return await open(address)
        case .copy:
            copy(attempt.address)
            return true
        }
    }
}
