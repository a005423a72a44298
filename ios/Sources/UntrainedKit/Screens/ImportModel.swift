import Foundation
import Observation
import Untrained

/// The import of a document: the preview, and then applying it.
@MainActor
@Observable
public final class ImportModel {
    /// What the chosen document would change, or has changed; nil before one is chosen.
    public private(set) var screen: ImportScreen?
    /// Whether the preview is presented; setting false closes it.
    public var isShown: Bool {
        get { screen != nil }
        set { if !newValue { close() } }
    }
    /// Whether a document is being read or applied: a long one takes seconds.
    public private(set) var isBusy = false

    @ObservationIgnored private let app: OpenedApp
    @ObservationIgnored private var document: String?

    public init(_ app: OpenedApp) {
        self.app = app
    }

    /// Shows what the document in a file would change, without changing anything. A nil file could
    /// not be opened.
    public func choose(file: URL?) async {
        isBusy = true
        defer { isBusy = false }
        do {
            let data = try app.core.data().screen()
            await choose(document: await file?.chosenText(longest: Int(data.longest)), on: data)
        } catch {
            app.handle(error) { [weak self] in await self?.choose(file: file) }
        }
    }

    /// Shows what a document would change; nil if it could not be read.
    func choose(document: String?, on data: DataScreen) async {
        self.document = document
        screen = document == nil ? data.notRead : nil
        guard let document else { return }
        await call { try $0.preview(document: document) }
    }

    /// Applies the chosen document.
    public func apply() async {
        guard let document, !isBusy else { return }
        isBusy = true
        defer { isBusy = false }
        await call { try $0.import(document: document) }
        await app.refresh()
    }

    public func close() {
        screen = nil
        document = nil
    }

    private func call(_ work: @escaping @Sendable (Transfer) throws -> ImportScreen) async {
        let data = app.core.data()
        app.message = nil
        do {
            screen = try await offMainActor { try work(data) }
        } catch {
            app.handle(error) { [weak self] in await self?.call(work) }
        }
    }
}
