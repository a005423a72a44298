import SwiftUI
import Untrained
import UntrainedKit

/// A card: one thing to know or to answer, with what can be done about it.
struct CardView<Screen: TitledScreen>: View {
    let card: Card
    let model: ScreenModel<Screen>
    @AccessibilityFocusState private var isFocused: Bool

    var body: some View {
        Panel {
            if let mark = card.mark {
                SwitchMarkView(mark, isLarge: true, slides: card.slides)
                    // Hidden if the title is the same word.
                    .accessibilityHidden(mark.word == card.title)
            }
            Heading(card.title, font: .title2.bold())
                .accessibilityFocused($isFocused)
            if let body = card.body {
                Text(body)
            }
            ForEach(card.switches, id: \.label) { row in
                SwitchRowView(row: row) { await model.perform(row.action) }
            }
            if let label = card.label {
                LinkedInLabelView(label: label)
            }
            ForEach(card.answers, id: \.label) { answer in
                ChoiceView(answer) { await model.perform(answer.action) }
            }
            if let picks = card.picks {
                PicksView(picks: picks) { await model.perform($0) }
                    .id(picks)
            }
            ForEach(card.buttons, id: \.label) { button in
                ChoiceView(button) { await model.perform(button.action) }
            }
        }
        .disabled(model.isBusy)
        .id(PagePlace.card)
        // VoiceOver reads a new question at once.
        .task(id: model.newCards) { isFocused = model.newCards > 0 }
    }
}
