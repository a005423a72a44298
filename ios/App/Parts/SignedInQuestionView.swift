import SwiftUI
import Untrained

/// Which account was it? Asked before an answer is put down to another than the last confirmed.
struct SignedInQuestionView: View {
    let question: SignedInQuestion
    let choose: @MainActor (Int64) async -> Void

    var body: some View {
        Heading(question.title)
        Text(question.body)
        ForEach(question.choices, id: \.accountId) { choice in
            SideButton(choice.label) { await choose(choice.accountId) }
        }
    }
}
