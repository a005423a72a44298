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
    @State private var asksToErase = false

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
                SideButton(screen.erase) { asksToErase = true }
            }
        }
        .navigationTitle(model.screen?.title ?? "")
        .task(id: app.staleness) { model.redraw() }
        .saving($export)
        .fileImporter(isPresented: $choosesFile, allowedContentTypes: [.json]) { chosen in
            // What cannot be read is no document, and the core says so.
            model.choose(document: (try? chosen.get()).flatMap(text(at:)) ?? "")
        }
        .confirmationDialog(
            model.screen?.eraseQuestion.title ?? "", isPresented: $asksToErase, titleVisibility: .visible
        ) {
            Button(model.screen?.eraseQuestion.confirm ?? "", role: .destructive) {
                Task { await model.erase() }
            }
            Button(model.screen?.eraseQuestion.cancel ?? "", role: .cancel) {}
        } message: {
            Text(model.screen?.eraseQuestion.body ?? "")
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
