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
    private let device: Device

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("untrained-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        device = Device(
            options: Options(folder: folder.path, languages: ["en"]), clock: clock, links: links,
            notifications: centre, widget: widget)
        app = AppModel(device: device)
    }

    /// The person opens the app, or returns to it.
    @discardableResult
    func comesToTheApp() async throws -> OpenedApp {
        await app.changed(to: .background)
        await app.changed(to: .active)
        guard let opened = app.opened else { throw DidNotOpen(sentence: app.message?.text) }
        return opened
    }

    /// The core as it is, for a test that replaces a part of it.
    func core() throws -> Untrained {
        try Untrained.open(options: device.options, clock: clock)
    }

    /// The app over such a core, in front.
    func app(over core: Untrained) -> OpenedApp {
        OpenedApp(core: core, device: device, isInFront: true, reopen: { _ in })
    }

    /// The system ends the process; the next launch starts from what was stored.
    func loseProcess() {
        app = AppModel(device: device)
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

    struct DidNotOpen: Error {
        let sentence: String?
    }
}
