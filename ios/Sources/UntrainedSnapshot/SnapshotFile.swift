import Foundation

/// The file through which the app tells the widget what to draw. Only the app writes it.
public struct SnapshotFile {
    private let folder: URL
    private var file: URL { folder.appendingPathComponent("switch.json") }

    public init(folder: URL) {
        self.folder = folder
    }

    /// In the folder that the app shares with its widget, which stands in project.yml; nil if the
    /// build was not given it.
    public static var shared: SnapshotFile? {
        #if canImport(Darwin)
        FileManager.default.containerURL(forSecurityApplicationGroupIdentifier: "group.app.untrained")
            .map { SnapshotFile(folder: $0.appendingPathComponent("Widget", isDirectory: true)) }
        #else
        nil
        #endif
    }

    /// Nil if there is none, or if it cannot be read yet, as before a phone is first unlocked.
    public func read() -> WidgetSnapshot? {
        (try? Data(contentsOf: file)).flatMap { try? JSONDecoder().decode(WidgetSnapshot.self, from: $0) }
    }

    /// Returns whether the widget has something new to draw.
    public func write(_ snapshot: WidgetSnapshot) throws -> Bool {
        guard read() != snapshot else { return false }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        // As the record itself. Set on the folder, since a file that is replaced loses it.
        var folder = folder
        var values = URLResourceValues()
        values.isExcludedFromBackup = true
        try folder.setResourceValues(values)
        try JSONEncoder().encode(snapshot).write(to: file, options: .atomic)
        return true
    }
}
