import SwiftUI
import Untrained
import UntrainedKit

/// The text for LinkedIn's objection form, and the question whether LinkedIn answered.
struct ObjectionView: View {
    let app: OpenedApp

    var body: some View {
        ScreenPage(app, ObjectionModel(app)) { model, screen in
            SecondaryText(screen.account)
            if let followUp = screen.followUp {
                FollowUpView(followUp: followUp) { await model.perform($0) }
            }
            Text(screen.intro)
            RegionPickerView(picker: screen.region) { await model.choose(region: $0) }
            Heading(screen.usesHeading)
            Panel {
                ForEach(screen.uses, id: \.kind) { use in
                    UseToggle(use: use) { await model.toggle(use.kind) }
                }
            }
            if let letter = screen.letter {
                Heading(screen.letterHeading)
                Panel {
                    Text(letter)
                        .textSelection(.enabled)
                }
                SideButton(screen.copy) { model.copy() }
            }
            SecondaryText(screen.letterNote)
            if let open = screen.open {
                ChoiceView(open) { await model.leaveForForm() }
                    .disabled(model.isBusy)
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
    @State private var isOn: Bool

    init(use: UseChoice, toggle: @escaping @MainActor () async -> Void) {
        self.use = use
        self.toggle = toggle
        _isOn = State(initialValue: use.chosen)
    }

    var body: some View {
        Toggle(isOn: $isOn) {
            Text(use.label)
            SecondaryText(use.detail)
        }
        .onChange(of: isOn) {
            guard isOn != use.chosen else { return }
            Task { await toggle() }
        }
        .onChange(of: use.chosen) { isOn = use.chosen }
    }
}
