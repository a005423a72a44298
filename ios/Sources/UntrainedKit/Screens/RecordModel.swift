import Foundation
import Observation
import Untrained

/// What is kept on this phone: export, import with a preview, erasing.
@MainActor
@Observable
public final class RecordModel: ScreenModel {
    public private(set) var screen: DataScreen?
    /// What a chosen document would change, or has changed; none before one was chosen.
    public private(set) var preview: ImportScreen?
    /// Whether the export could be written, in words; none before.
    public private(set) var exportNote: String?

    @ObservationIgnored private let app: OpenedApp
    @ObservationIgnored private var document: String?

    public init(_ app: OpenedApp) {
        self.app = app
    }

    public func redraw() {
        screen = app.attempt { try app.core.data().screen() } ?? screen
    }

    /// Everything that is stored, to save where the person chooses.
    public func export() -> SavedFile? {
        exportNote = nil
        return app.attempt { try app.core.data().export() }
    }

    /// The system has written the export, or could not.
    public func exported(_ isWritten: Bool) {
        exportNote = isWritten ? screen?.exported : screen?.notExported
    }

    /// Shows what the document in a file would change; none is a file that could not be handed over.
    public func choose(file: URL?) async {
        guard let screen else { return }
        choose(document: await file?.chosenText(longest: Int(screen.longest)))
    }

    /// Shows what a document would change; none is one that could not be read. Nothing is changed
    /// yet.
    func choose(document: String?) {
        self.document = document
        preview =
            if let document {
                app.attempt { try app.core.data().preview(document: document) }
            } else {
                screen?.notRead
            }
    }

    /// Takes the document that was chosen.
    public func apply() async {
        guard let document, let taken = app.attempt({ try app.core.data().import(document: document) })
        else { return }
        preview = taken
        redraw()
        await app.matchReminders()
    }

    /// Leaves the preview.
    public func close() {
        preview = nil
        document = nil
    }

    public func erase() async {
        app.attempt { try app.core.data().erase() }
        // Where traces are left, everything was erased all the same.
        redraw()
        await app.matchReminders()
    }
}
