import SwiftUI
import Untrained
import UniformTypeIdentifiers

/// A file of the core's, as the system saves it: under its own type, so that it gets its ending.
struct TextFile: FileDocument {
    static let readableContentTypes: [UTType] = [.json, .calendar]

    let text: String

    init(_ file: SavedFile) {
        text = file.text
    }

    /// Saved files are chosen and read in another way: see the import.
    init(configuration: ReadConfiguration) throws {
        throw CocoaError(.fileReadUnknown)
    }

    func fileWrapper(configuration: WriteConfiguration) throws -> FileWrapper {
        FileWrapper(regularFileWithContents: Data(text.utf8))
    }
}

extension UTType {
    /// An iCalendar file.
    static let calendar = UTType(mimeType: "text/calendar") ?? .calendarEvent
}

extension View {
    /// Asks where to save `file` as long as there is one, and tells whether it could be saved there.
    func saving(_ file: Binding<SavedFile?>, saved: @escaping @MainActor (Bool) -> Void) -> some View {
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
    /// Whether there is one; set to false, there is none any more.
    fileprivate var isPresent: Bool {
        get { self != nil }
        set { if !newValue { self = nil } }
    }
}
