import SwiftUI
import Untrained
import UntrainedKit
import UniformTypeIdentifiers

/// What is kept on this phone: export, import, erasing.
struct RecordView: View {
    let app: OpenedApp
    @State private var export: SavedFile?
    @State private var choosesFile = false

    var body: some View {
        ScreenPage(app, RecordModel(app)) { model, screen in
            if let preview = model.preview {
                ImportCard(screen: preview, model: model)
            }
            Text(screen.intro)
            Soft(screen.amount)
            Soft(screen.exportNote)
            SideButton(screen.export) { export = model.export() }
            Soft(screen.importNote)
            SideButton(screen.import) { choosesFile = true }
                .fileImporter(isPresented: $choosesFile, allowedContentTypes: [.json]) { chosen in
                    model.choose(document: (try? chosen.get()).flatMap(text(at:)))
                }
            Soft(screen.eraseNote)
            ConfirmedButton(screen.erase) { await model.erase() }
        }
        .saving($export)
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
