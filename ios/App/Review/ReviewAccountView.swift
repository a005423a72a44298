import SwiftUI
import Untrained
import UntrainedKit

/// The questions about one account.
struct ReviewAccountView: View {
    let account: ReviewAccount
    let model: ReviewModel

    var body: some View {
        VStack(alignment: .leading, spacing: Space.row) {
            Heading(account.account)
            if let confirmAccount = account.confirmAccount {
                Card {
                    AccountQuestionView(question: confirmAccount) { await model.confirmAccount(accountId: $0) }
                }
            }
            ForEach(account.items, id: \.stepId) { item in
                ReviewItemCard(item: item, accountId: account.accountId, model: model)
            }
        }
    }
}
