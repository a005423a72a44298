import SwiftUI
import Untrained

/// Something to tap, as prominent as the core says.
struct ChoiceView: View {
    let choice: Choice
    let perform: @MainActor () async -> Void

    init(_ choice: Choice, perform: @escaping @MainActor () async -> Void) {
        self.choice = choice
        self.perform = perform
    }

    var body: some View {
        styled
            // For the UI tests, in every language.
            .accessibilityIdentifier("choice.\(choice.emphasis)")
    }

    @ViewBuilder
    private var styled: some View {
        switch choice.emphasis {
        case .primary:
            button { wide(Text(choice.label).font(.headline).foregroundStyle(Palette.onAccent)) }
                .buttonStyle(.borderedProminent)
        case .secondary:
            button { wide(Text(choice.label)) }
                .buttonStyle(.bordered)
        case .quiet:
            button { wide(Text(choice.label)) }
                .buttonStyle(.borderless)
        case .row:
            button { row }
                .buttonStyle(.plain)
        }
    }

    private func button<Label: View>(@ViewBuilder label: () -> Label) -> some View {
        AsyncButton(action: perform) { label() }
    }

    private func wide<Label: View>(_ label: Label) -> some View {
        label
            .frame(maxWidth: .infinity, minHeight: Space.target)
            .contentShape(.rect)
    }

    private var row: some View {
        HStack(spacing: Space.row) {
            if let mark = choice.mark {
                SwitchMarkView(mark)
                    .accessibilityHidden(true)
            }
            Text(choice.label)
            Spacer(minLength: Space.small)
        }
        .padding(Space.row)
        .frame(minHeight: Space.target)
        .overlay {
            RoundedRectangle(cornerRadius: Space.small).strokeBorder(Palette.quiet)
        }
        .contentShape(.rect)
    }
}
