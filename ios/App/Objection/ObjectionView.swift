import SwiftUI
import Untrained
import UntrainedKit

/// The text for LinkedIn's objection form, and when to ask for the answer.
struct ObjectionView: View {
    let app: OpenedApp

    var body: some View {
        ScreenPage(app, ObjectionModel(app)) { model, screen in
            Soft(screen.account)
            if let followUp = screen.followUp {
                Card {
                    Heading(followUp.title)
                    Text(followUp.body)
                    ForEach(followUp.answers, id: \.answer) { choice in
                        SideButton(choice.label) { model.answered(choice.answer) }
                    }
                }
            }
            Text(screen.intro)
            RegionPickerView(picker: screen.region) { model.choose(region: $0) }
            Heading(screen.usesHeading)
            ForEach(screen.uses, id: \.kind) { use in
                Card {
                    ChoiceRow(label: use.label, chosen: use.chosen) { model.toggle(use.kind) }
                    Soft(use.detail)
                }
            }
            if let letter = screen.letter {
                Heading(screen.letterHeading)
                Card { Text(letter) }
                SideButton(screen.copy) { model.copy() }
            }
            if let note = model.note {
                Card { Text(note) }
            }
            Soft(screen.letterNote, font: .footnote)
            if let open = screen.open {
                OpenCard(open: open) { await model.leave() }
            }
        }
    }
}
