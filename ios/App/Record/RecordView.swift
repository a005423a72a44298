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
                .saving($export) { model.exported($0) }
            if let note = model.exportNote {
                Card { Text(note) }
            }
            Soft(screen.importNote)
            SideButton(screen.import) { choosesFile = true }
                .fileImporter(isPresented: $choosesFile, allowedContentTypes: [.json]) { chosen in
                    Task { await model.choose(file: try? chosen.get()) }
                }
            Soft(screen.eraseNote)
            ConfirmedButton(screen.erase) { await model.erase() }
        }
    }
}
