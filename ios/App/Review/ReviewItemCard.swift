import SwiftUI
import Untrained
import UntrainedKit

/// One question of the review, or what was answered.
struct ReviewItemCard: View {
    let item: ReviewItem
    let accountId: Int64
    let model: ReviewModel

    var body: some View {
        Card {
            Heading(item.title)
            if let answered = item.answered {
                Label(answered, systemImage: "checkmark")
            } else {
                Text(item.question)
            }
            Soft(item.last)
            if let open = item.open {
                SideButton(open) { await model.look(stepId: item.stepId) }
            }
            ForEach(item.answers, id: \.answer) { choice in
                SideButton(choice.label) {
                    await model.answer(choice.answer, accountId: accountId, stepId: item.stepId)
                }
            }
        }
    }
}
