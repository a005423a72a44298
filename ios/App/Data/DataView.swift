import SwiftUI
import Untrained
import UntrainedKit
import UniformTypeIdentifiers

/// What is stored on this phone: export, import, erasing.
struct DataView: View {
    let app: OpenedApp
    @State private var imported: ImportModel
    @State private var export: SavedFile?
    @State private var choosesFile = false

    init(app: OpenedApp) {
        self.app = app
        _imported = State(initialValue: ImportModel(app))
    }

    var body: some View {
        ScreenPage(app, DataModel(app), style: .list) { model, screen in
            if imported.isBusy {
                ProgressView()
            }
            if let preview = imported.screen {
                ImportSection(screen: preview, model: imported)
            }
            ListSection(note: screen.amount) {
                Text(screen.intro)
            }
            ListSection(note: screen.exportNote) {
                AsyncButton(screen.export) { export = await model.export() }
                    .saving($export) { model.exported($0) }
            }
            ListSection(note: screen.importNote) {
                Button(screen.import) { choosesFile = true }
                    .disabled(imported.isBusy)
                    .fileImporter(isPresented: $choosesFile, allowedContentTypes: [.json]) { chosen in
                        Task { await imported.choose(file: try? chosen.get(), on: screen) }
                    }
                    // One that was opened in another app for this one.
                    .task(id: app.arrivedFile) {
                        guard let file = app.takeArrivedFile() else { return }
                        await imported.choose(file: file, on: screen)
                    }
            }
            ListSection(note: screen.eraseNote) {
                ConfirmedButton(screen.erase) { await model.erase() }
            }
        }
    }
}
