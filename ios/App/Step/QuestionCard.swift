import SwiftUI
import Untrained
import UntrainedKit

/// The question on return from LinkedIn. The first answer is the one most will give.
struct QuestionCard: View {
    let question: Question
    let model: StepModel

    var body: some View {
        Card {
            Heading(question.title, font: .title2.bold())
            Text(question.body)
            if let signedIn = question.signedIn {
                SignedInQuestionView(question: signedIn) { await model.signedIn(accountId: $0) }
            }
            if let first = question.answers.first {
                MainButton(first.label) { await model.answer(first.answer) }
            }
            ForEach(question.answers.dropFirst(), id: \.answer) { choice in
                SideButton(choice.label) { await model.answer(choice.answer) }
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
