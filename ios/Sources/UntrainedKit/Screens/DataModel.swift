import Foundation
import Untrained

public typealias DataModel = ScreenModel<DataScreen>

extension DataModel {
    public convenience init(_ app: OpenedApp) {
        let data = app.core.data()
        self.init(app) { _ in try data.screen() }
    }

    /// Everything that is stored, to save where the person chooses.
    public func export() async -> FileToSave? {
        let data = app.core.data()
        var file: FileToSave?
        await attempt(retry: { [weak self] in _ = await self?.export() }) {
            file = try await offMainActor { try data.export() }
        }
        return file
    }

    /// The system has written the export, or could not.
    public func exported(_ isWritten: Bool) {
        guard let screen else { return }
        app.message = Message(isWritten ? screen.exported : screen.notExported)
    }

    /// Exports go to this folder by themselves from now on. A nil one could not be opened.
    public func choose(folder url: URL?) async {
        let folder = app.core.folder()
        await attempt(retry: { [weak self] in await self?.choose(folder: url) }) {
            guard let url, let chosen = try? await offMainActor({ try ExportFolder(chosen: url) }) else {
                if let screen { app.message = Message(screen.notExported) }
                return
            }
            show(try folder.choose(address: chosen.address, name: chosen.name))
        }
        await app.syncReminders()
    }

    /// No more automatic exports; the files stay.
    public func leaveFolder() async {
        await attempt(retry: { [weak self] in await self?.leaveFolder() }) {
            show(try app.core.folder().leave())
        }
    }

    public func erase() async {
        let isErased = await attempt(retry: { [weak self] in await self?.erase() }) {
            show(try app.core.data().erase())
        }
        if !isErased {
            // If traces are left, everything was erased all the same.
            await redraw()
            app.changedBesideHome()
        }
        await app.syncReminders()
    }
}
