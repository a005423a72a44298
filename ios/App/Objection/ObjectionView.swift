import SwiftUI
import Untrained
import UntrainedKit

/// The text for LinkedIn's objection form, and the question whether LinkedIn answered.
struct ObjectionView: View {
    let app: OpenedApp

    var body: some View {
        ScreenPage(app, ObjectionModel(app), style: .list) { model, screen in
            if let followUp = screen.followUp {
                FollowUpView(followUp: followUp) { await model.perform($0) }
                    .cardInList()
            }
            ListSection(heading: screen.account) {
                Text(screen.intro)
            }
            RegionPickerView(picker: screen.region) { await model.choose(region: $0) }
            ListSection(heading: screen.usesHeading) {
                ForEach(screen.uses, id: \.kind) { use in
                    UseToggle(use: use) { await model.toggle(use.kind) }
                }
            }
            ListSection(heading: screen.letterHeading, note: screen.letterNote) {
                if let letter = screen.letter {
                    Text(letter)
                        .textSelection(.enabled)
                    Button {
                        model.copy()
                    } label: {
                        Label(screen.copy, systemImage: "doc.on.doc")
                    }
                }
            }
        } bottom: { model, screen in
            if let open = screen.open {
                BottomBar {
                    ChoiceView(open) { await model.leaveForForm() }
                        .disabled(model.isBusy)
                }
            }
        }
    }
}

/// The state of an objection that was sent; amber once it is time to ask.
private struct FollowUpView: View {
    let followUp: FollowUpCard
    let perform: @MainActor (Action) async -> Void

    var body: some View {
        Panel(surface: followUp.isDue ? Palette.notice : Palette.surface) {
            Heading(followUp.title)
            Text(followUp.body)
            ForEach(followUp.answers, id: \.label) { choice in
                ChoiceView(choice) { await perform(choice.action) }
            }
        }
    }
}

private struct UseToggle: View {
    let use: UseChoice
    let toggle: @MainActor () async -> Void

    var body: some View {
        Toggle(isOn: isOn) {
            Text(use.label)
            SecondaryText(use.detail)
        }
    }

    private var isOn: Binding<Bool> {
        let (chosen, toggle) = (use.chosen, toggle)
        return Binding {
            chosen
        } set: { isOn in
            guard isOn != chosen else { return }
            Task { await toggle() }
        }
    }
}
