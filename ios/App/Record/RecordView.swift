import SwiftUI
import Untrained
import UntrainedKit
import UniformTypeIdentifiers

/// What is kept on this phone: export, import, erasing.
struct RecordView: View {
    let app: OpenedApp
    @State private var model: RecordModel
    @State private var export: SavedFile?
    @State private var choosesFile = false

    init(app: OpenedApp) {
        self.app = app
        _model = State(initialValue: RecordModel(app))
    }

    var body: some View {
        Page {
            if let preview = model.preview {
                ImportCard(screen: preview, model: model)
            }
            if let screen = model.screen {
                Text(screen.intro)
                Soft(screen.amount)
                Soft(screen.exportNote)
                SideButton(screen.export) { export = model.export() }
                Soft(screen.importNote)
                SideButton(screen.import) { choosesFile = true }
                Soft(screen.eraseNote)
                ConfirmedButton(screen.erase) { await model.erase() }
            }
        }
        .navigationTitle(model.screen?.title ?? "")
        .task(id: app.staleness) { model.redraw() }
        .saving($export)
        .fileImporter(isPresented: $choosesFile, allowedContentTypes: [.json]) { chosen in
            model.choose(document: (try? chosen.get()).flatMap(text(at:)))
        }
    }

    /// The text of a file outside the app's own folder, which the person has just chosen.
    private func text(at url: URL) -> String? {
        #if canImport(Darwin)
        let opened = url.startAccessingSecurityScopedResource()
        defer { if opened { url.stopAccessingSecurityScopedResource() } }
        #endif
        return try? String(contentsOf: url, encoding: .utf8)
    }
}
