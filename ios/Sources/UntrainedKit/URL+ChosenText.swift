import Foundation

extension URL {
    /// The text of the file at this URL, outside the app's own folder, that a person has just
    /// chosen; nil if it cannot be read or is not text. Of a file with more than `longest` bytes,
    /// reads just enough for the core to notice.
    ///
    /// Another app provides the file, possibly over a network, so this does not run on the main
    /// actor.
    func chosenText(longest: Int) async -> String? {
        #if canImport(Darwin)
        let opened = startAccessingSecurityScopedResource()
        defer { if opened { stopAccessingSecurityScopedResource() } }
        // A file in iCloud is downloaded first, and nobody writes it meanwhile.
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
        // An empty file reads as nil, which is not a failure.
        guard let bytes = try? file.read(upToCount: longest + 1) ?? Data() else { return nil }
        // Strict, unless the file is too long: an invalid byte must not turn into another letter,
        // but the cut may split one.
        return bytes.count > longest
            ? String(decoding: bytes, as: UTF8.self) : String(data: bytes, encoding: .utf8)
    }
}
