import Observation
import Untrained

/// What is kept on this phone: export, import with a preview, erasing.
@MainActor
@Observable
public final class RecordModel: ScreenModel {
    public private(set) var screen: DataScreen?
    /// What a chosen document would change, or has changed; none before one was chosen.
    public private(set) var preview: ImportScreen?

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
        app.attempt { try app.core.data().export() }
    }

    /// Shows what a document would change; none is one that could not be read. Nothing is changed
    /// yet.
    public func choose(document: String?) {
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
