import SwiftUI

/// A picker whose selection is the core's: a choice is sent, and shown once the core has it.
struct ChoicePicker<Choice, Value: Hashable & Sendable>: View {
    let title: String
    let choices: [Choice]
    let label: KeyPath<Choice, String>
    let value: KeyPath<Choice, Value>
    let chosen: KeyPath<Choice, Bool>
    let choose: @MainActor (Value) async -> Void

    var body: some View {
        Picker(title, selection: selection) {
            ForEach(choices, id: value) { choice in
                Text(choice[keyPath: label]).tag(choice[keyPath: value] as Value?)
            }
        }
    }

    private var selection: Binding<Value?> {
        let shown = choices.first { $0[keyPath: chosen] }?[keyPath: value]
        let choose = choose
        return Binding {
            shown
        } set: { picked in
            guard let picked, picked != shown else { return }
            Task { await choose(picked) }
        }
    }
}
