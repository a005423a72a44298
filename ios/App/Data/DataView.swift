import SwiftUI
import Untrained
import UntrainedKit
import UniformTypeIdentifiers

/// What is stored on this phone: export, import, erasing.
struct DataView: View {
    let app: OpenedApp
    @State private var imported: ImportModel
    @State private var export: FileToSave?
    @State private var choosesFile = false
    @State private var choosesFolder = false

    init(app: OpenedApp) {
        self.app = app
        _imported = State(initialValue: ImportModel(app))
    }

    var body: some View {
        ScreenPage(app, DataModel(app), style: .list) { model, screen in
            if imported.isBusy {
                ProgressView()
            }
            ListSection(note: screen.amount) {
                Text(screen.intro)
            }
            ListSection(note: screen.exportNote) {
                AsyncButton(screen.export) { export = await model.export() }
                    .saving($export) { model.exported($0) }
            }
            ListSection(note: screen.folder.note) {
                if let state = screen.folder.state {
                    if screen.folder.atRisk {
                        Label(state, systemImage: "exclamationmark.triangle")
                    } else {
                        Text(state)
                    }
                }
                AsyncButton(screen.folder.choose) { choosesFolder = true }
                    .fileImporter(isPresented: $choosesFolder, allowedContentTypes: [.folder]) { chosen in
                        Task { await model.choose(folder: try? chosen.get()) }
                    }
                if let stop = screen.folder.stop {
                    AsyncButton(stop) { await model.leaveFolder() }
                }
            }
            ListSection(note: screen.importNote) {
                AsyncButton(screen.import) { choosesFile = true }
                    .disabled(imported.isBusy)
                    .fileImporter(isPresented: $choosesFile, allowedContentTypes: [.json]) { chosen in
                        Task { await imported.choose(file: try? chosen.get()) }
                    }
            }
            ListSection(note: screen.eraseNote) {
                ConfirmedButton(screen.erase) { await model.erase() }
            }
        }
        // A document opened from another app. Not on its row, which is only there once it is scrolled to.
        .onChange(of: app.arrivedFile, initial: true) {
            guard let file = app.takeArrivedFile() else { return }
            Task { await imported.choose(file: file) }
        }
        .sheet(isPresented: $imported.isShown) {
            if let preview = imported.screen {
                ImportSheet(app: app, screen: preview, model: imported)
            }
        }
    }
}
