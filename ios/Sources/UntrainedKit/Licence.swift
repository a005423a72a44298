import Foundation

/// A licence of what ships in the app, in the words of those who wrote it.
public struct Licence: Equatable, Sendable {
    public let name: String
    public let paragraphs: [String]

    /// Reads what `cargo xtask package` wrote: parted by a form feed, each with its name in the first line.
    public static func all(in text: String) -> [Licence] {
        text.split(separator: "\u{c}").map { part in
            let name = part.prefix { $0 != "\n" }
            let paragraphs = part.dropFirst(name.count).components(separatedBy: "\n\n")
                .map { $0.trimmingCharacters(in: .newlines) }
                .filter { !$0.isEmpty }
            return Licence(name: String(name), paragraphs: paragraphs)
        }
    }
}
