import Untrained

public typealias ObjectionModel = ScreenModel<ObjectionScreen>

extension ObjectionModel {
    public convenience init(_ app: OpenedApp) {
        let progress = app.core.progress()
        self.init(app) { shown in
            // The core's suggestion, until something is selected.
            try progress.objection(uses: shown?.chosenUses)
        } after: { command, shown in
            try progress.objectionAfter(command: command, uses: shown?.chosenUses)
        }
    }

    public func toggle(_ use: ObjectionUse) async {
        guard let screen else { return }
        let uses = screen.uses.filter { $0.chosen != ($0.kind == use) }.map(\.kind)
        await attempt(retry: { [weak self] in await self?.toggle(use) }) {
            show(try app.core.progress().objection(uses: uses))
        }
    }

    public func choose(region: Region?) async {
        await choose(region: region, of: screen?.accountId)
    }

    /// Copies the text to the clipboard.
    public func copy() {
        guard let screen, let letter = screen.letter else { return }
        app.device.links.copy(letter)
        app.message = Message(screen.copied)
    }

    /// Leaves for the form. The question on return is on the step's screen, so Back leads there. A
    /// message on leaving, such as that the address replaced the text on the clipboard, goes along.
    public func leaveForForm() async {
        guard let screen, let open = screen.open else { return }
        await perform(open.action)
        let message = app.message
        guard message?.retry == nil else { return }
        app.go(to: .step(stepId: screen.stepId))
        app.message = message
    }
}

extension ObjectionScreen {
    fileprivate var chosenUses: [ObjectionUse] {
        uses.filter(\.chosen).map(\.kind)
    }
}
