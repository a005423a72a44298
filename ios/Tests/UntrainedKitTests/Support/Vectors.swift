import Foundation
import Untrained

/// The tables in `tests/vectors`, which every language reads.
enum Vectors {
    typealias Row = [String: Any]

    struct NoTable: Error {}

    static func rows(_ name: String) throws -> [Row] {
        guard let rows = try read(name) as? [Row], rows.count > 10 else { throw NoTable() }
        return rows
    }

    static func table(_ name: String) throws -> Row {
        guard let table = try read(name) as? Row else { throw NoTable() }
        return table
    }

    private static func read(_ name: String) throws -> Any {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        let file = folder.appendingPathComponent("../../../../tests/vectors/\(name).json")
        return try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    }

    /// Whether the core refused the call, with a sentence.
    static func isRefused(_ call: () throws -> Void) throws -> Bool {
        do {
            try call()
            return false
        } catch UntrainedError.Refused(let sentence) {
            return !sentence.isEmpty
        }
    }
}

extension Dictionary where Key == String, Value == Any {
    func text(_ key: String) throws -> String {
        guard let text = self[key] as? String else { throw Vectors.NoTable() }
        return text
    }

    func texts(_ key: String) throws -> [String] {
        guard let texts = self[key] as? [String] else { throw Vectors.NoTable() }
        return texts
    }

    func rows(_ key: String) throws -> [Vectors.Row] {
        guard let rows = self[key] as? [Vectors.Row] else { throw Vectors.NoTable() }
        return rows
    }
}
