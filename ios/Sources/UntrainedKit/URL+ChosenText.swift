import Foundation

extension URL {
    /// The text of the file here, outside the app's own folder, that a person has just chosen;
    /// none where it cannot be read or is no text. Of a file with more than `longest` bytes it
    /// reads just so many that the core sees that.
    ///
    /// Another app holds the file, perhaps not even on this phone: so it is read off the main
    /// actor, on which this does not run.
    func chosenText(longest: Int) async -> String? {
        #if canImport(Darwin)
        let opened = startAccessingSecurityScopedResource()
        defer { if opened { stopAccessingSecurityScopedResource() } }
        // A file that iCloud holds is fetched first, and nobody writes it meanwhile.
        var text: String?
        NSFileCoordinator().coordinate(readingItemAt: self, error: nil) { text = $0.text(longest: longest) }
        return text
        #else
        return text(longest: longest)
        #endif
    }

    private func text(longest: Int) -> String? {
        guard let file = try? FileHandle(forReadingFrom: self) else { return nil }
        defer { try? file.close() }
        // Of an empty file nothing comes, which is no failure.
        guard let bytes = try? file.read(upToCount: longest + 1) ?? Data() else { return nil }
        // Strict, as long as it is taken: a letter that cannot be read must not turn into another
        // one. The cut may go through a letter.
        return bytes.count > longest
            ? String(decoding: bytes, as: UTF8.self) : String(data: bytes, encoding: .utf8)
    }
}
