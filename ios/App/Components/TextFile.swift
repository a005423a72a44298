import SwiftUI
import Untrained
import UniformTypeIdentifiers

/// A file from the core, saved under its own type, so that it gets its extension.
struct TextFile: FileDocument {
    static let readableContentTypes: [UTType] = [.json, .calendar]

    let text: String

    init(_ file: FileToSave) {
        text = file.text
    }

    /// Files are read in another way: see the import.
    init(configuration: ReadConfiguration) throws {
        throw CocoaError(.fileReadUnknown)
    }

    func fileWrapper(configuration: WriteConfiguration) throws -> FileWrapper {
        FileWrapper(regularFileWithContents: Data(text.utf8))
    }
}

extension UTType {
    static let calendar = UTType(mimeType: "text/calendar") ?? .calendarEvent
}

extension View {
    /// Asks where to save `file` if there is one, and reports whether it could be saved.
    func saving(_ file: Binding<FileToSave?>, saved: @escaping @MainActor (Bool) -> Void) -> some View {
        fileExporter(
            isPresented: file.isPresent, document: file.wrappedValue.map(TextFile.init),
            contentType: file.wrappedValue.flatMap { UTType(mimeType: $0.mediaType) } ?? .json,
            defaultFilename: file.wrappedValue?.name
        ) { result in
            saved((try? result.get()) != nil)
        }
    }
}

extension Optional {
    /// Whether there is a value; setting it to false removes it.
    fileprivate var isPresent: Bool {
        get { self != nil }
        set { if !newValue { self = nil } }
    }
}
