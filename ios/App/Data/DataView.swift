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
        ScreenPage(app, DataModel(app)) { model, screen in
            if imported.isBusy {
                ProgressView()
            }
            if let preview = imported.screen {
                ImportCard(screen: preview, model: imported)
            }
            Text(screen.intro)
            SecondaryText(screen.amount)
            SecondaryText(screen.exportNote)
            SideButton(screen.export) { export = await model.export() }
                .saving($export) { model.exported($0) }
            SecondaryText(screen.importNote)
            SideButton(screen.import) { choosesFile = true }
                .disabled(imported.isBusy)
                .fileImporter(isPresented: $choosesFile, allowedContentTypes: [.json]) { chosen in
                    Task { await imported.choose(file: try? chosen.get(), on: screen) }
                }
            SecondaryText(screen.eraseNote)
            ConfirmedButton(screen.erase) { await model.erase() }
        }
    }
}
