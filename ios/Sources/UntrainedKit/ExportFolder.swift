import Foundation
import Untrained

/// A folder that the person chose for automatic exports. Another app provides it, possibly over a
/// network, so nothing here runs on the main actor.
struct ExportFolder: Sendable {
    /// As the core keeps it: a bookmark, which outlasts the process.
    let address: String
    /// As the person knows it.
    var name: String { url.lastPathComponent }

    private let url: URL

    /// The folder that a person has just chosen.
    init(chosen url: URL) throws {
        self.url = url
        #if canImport(Darwin)
        let opened = url.startAccessingSecurityScopedResource()
        defer { if opened { url.stopAccessingSecurityScopedResource() } }
        address = try url.bookmarkData().base64EncodedString()
        #else
        address = url.path
        #endif
    }

    /// The folder that was chosen before; nil if it cannot be found any more.
    init?(address: String) {
        self.address = address
        #if canImport(Darwin)
        var isStale = false
        guard let bookmark = Data(base64Encoded: address),
            let url = try? URL(resolvingBookmarkData: bookmark, bookmarkDataIsStale: &isStale)
        else { return nil }
        self.url = url
        #else
        url = URL(fileURLWithPath: address)
        #endif
    }

    /// Writes a file whose name is not taken; returns why that failed.
    func write(_ file: FileToSave) -> FolderFailure? {
        access {
            do {
                guard FileManager.default.fileExists(atPath: url.path) else { return .gone }
                try Data(file.text.utf8).write(
                    to: url.appendingPathComponent(file.name), options: .withoutOverwriting)
                return nil
            } catch CocoaError.fileWriteNoPermission {
                return .refused
            } catch {
                return .failed
            }
        }
    }

    func text(of name: String) -> String? {
        access { try? String(contentsOf: url.appendingPathComponent(name), encoding: .utf8) }
    }

    func delete(_ name: String) {
        access { try? FileManager.default.removeItem(at: url.appendingPathComponent(name)) }
    }

    private func access<Result>(_ work: () -> Result) -> Result {
        #if canImport(Darwin)
        let opened = url.startAccessingSecurityScopedResource()
        defer { if opened { url.stopAccessingSecurityScopedResource() } }
        #endif
        return work()
    }
}

extension Folder {
    /// Writes the export that is due, and deletes what the core allows to.
    func writeExport() throws {
        guard let export = try export() else { return }
        guard let folder = ExportFolder(address: export.folder) else {
            return try failed(folder: export.folder, failure: .gone)
        }
        if let failure = folder.write(export.file) {
            return try failed(folder: export.folder, failure: failure)
        }
        let name = export.file.name
        let surplus: [String]
        do {
            surplus = try written(export: export, document: name)
        } catch {
            // A file that the app does not remember would never be removed.
            folder.delete(name)
            throw error
        }
        for name in surplus where try release(document: name, text: folder.text(of: name)) {
            folder.delete(name)
        }
    }
}
