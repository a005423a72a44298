import SwiftUI
import Untrained

/// Which account was it? Asked before an answer is put down to another than the last confirmed.
struct AccountQuestionView: View {
    let question: AccountQuestion
    let choose: @MainActor (Int64) async -> Void

    var body: some View {
        Heading(question.title)
        Text(question.body)
        ForEach(question.choices, id: \.accountId) { choice in
            SideButton(choice.label) { await choose(choice.accountId) }
        }
    }
}
