import SwiftUI
import Untrained
import UntrainedKit

/// The question on return from LinkedIn. "Done" is the answer that most will give.
struct QuestionCard: View {
    let question: Question
    let model: StepModel

    var body: some View {
        Card {
            Heading(question.title, font: .title2.bold())
            Text(question.body)
            if let confirmAccount = question.confirmAccount {
                AccountQuestionView(question: confirmAccount) { await model.confirmAccount(accountId: $0) }
            }
            ForEach(question.answers, id: \.answer) { choice in
                if choice.answer == .done {
                    MainButton(choice.label) { await model.answer(choice.answer) }
                } else {
                    SideButton(choice.label) { await model.answer(choice.answer) }
                }
            }
            if let page = question.page {
                Heading(page.title)
                SideBySide {
                    SideButton(page.yes) { await model.answerPage(right: true) }
                    SideButton(page.no) { await model.answerPage(right: false) }
                }
            }
        }
    }
}
