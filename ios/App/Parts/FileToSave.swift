import Foundation
import SwiftUI
import Untrained
import UniformTypeIdentifiers

/// A file of the core's, as the system saves it.
struct FileToSave: Transferable {
    let file: SavedFile

    static var transferRepresentation: some TransferRepresentation {
        DataRepresentation(exportedContentType: .data) { (item: Self) in Data(item.file.text.utf8) }
    }
}

extension View {
    /// Asks where to save `file` as long as there is one, and tells whether it could be saved there.
    func saving(_ file: Binding<SavedFile?>, saved: @escaping @MainActor (Bool) -> Void) -> some View {
        let isAsked = Binding(get: { file.wrappedValue != nil }, set: { if !$0 { file.wrappedValue = nil } })
        return fileExporter(
            isPresented: isAsked, item: file.wrappedValue.map(FileToSave.init),
            contentTypes: file.wrappedValue.flatMap { UTType(mimeType: $0.mediaType) }.map { [$0] } ?? [],
            defaultFilename: file.wrappedValue?.name
        ) { result in
            saved((try? result.get()) != nil)
        }
    }
}
