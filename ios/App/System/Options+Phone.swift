import Foundation
import Untrained

extension Options {
    /// The app's own folder, created if missing; the person's languages, clock style and country.
    /// If the folder cannot be created, the core reports it. It is excluded from backups: what is
    /// recorded stays on this phone.
    static var onThisPhone: Options {
        let files = FileManager.default
        var folder = files.urls(for: .applicationSupportDirectory, in: .userDomainMask)[0]
            .appendingPathComponent(folderName, isDirectory: true)
        try? files.createDirectory(at: folder, withIntermediateDirectories: true)
        var values = URLResourceValues()
        values.isExcludedFromBackup = true
        try? folder.setResourceValues(values)
        return Options(
            folder: folder.path, languages: Locale.preferredLanguages,
            uses24HourClock: [.zeroToTwentyThree, .oneToTwentyFour].contains(Locale.current.hourCycle),
            country: Locale.current.region?.identifier)
    }

    private static var folderName: String {
        #if DEBUG
        // Each UI test starts with an empty folder.
        if let name = ProcessInfo.processInfo.environment["UNTRAINED_FOLDER"] { return name }
        #endif
        return "Untrained"
    }
}
