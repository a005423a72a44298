import Foundation
import Untrained

@testable import UntrainedKit

/// A phone with the real core, and its data in a folder of its own.
@MainActor
final class Phone {
    let clock = TestClock(2026, 1, 15)
    let links = FakeLinks()
    let centre = FakeNotificationCentre()
    let widget = FakeWidget()
    let folder: URL
    private(set) var app: AppModel

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("untrained-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        app = Self.launch(folder, clock, links, centre, widget)
    }

    /// The person opens the app, or returns to it.
    @discardableResult
    func comesToTheApp() async throws -> OpenedApp {
        await app.changed(to: .background)
        await app.changed(to: .active)
        guard let opened = app.opened else { throw DidNotOpen(sentence: app.message?.text) }
        return opened
    }

    /// The system ends the process; the next launch starts from what was stored.
    func loseProcess() {
        app = Self.launch(folder, clock, links, centre, widget)
    }

    /// A file on the phone with these bytes, for a person to choose.
    func file(_ bytes: Data) throws -> URL {
        let file = folder.appendingPathComponent("\(UUID().uuidString).json")
        try bytes.write(to: file)
        return file
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    private static func launch(
        _ folder: URL, _ clock: TestClock, _ links: FakeLinks, _ centre: FakeNotificationCentre, _ widget: FakeWidget
    ) -> AppModel {
        AppModel(
            device: Device(
                options: Options(folder: folder.path, languages: ["en"]), clock: clock, links: links,
                notifications: centre, widget: widget))
    }

    struct DidNotOpen: Error {
        let sentence: String?
    }
}
