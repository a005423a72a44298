import Foundation
import Testing
import Untrained

@testable import UntrainedKit

@MainActor
@Suite("Exports to a folder that was chosen once")
struct ExportFolderTests {
    let phone: Phone
    let folder: URL

    init() throws {
        phone = try Phone()
        folder = phone.folder.appendingPathComponent("Exports")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func files() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }

    private func data(_ opened: OpenedApp) async throws -> DataModel {
        try await opened.switchOff()
        let data = DataModel(opened)
        await data.redraw()
        return data
    }

    private func choose(_ data: DataModel) async {
        await data.choose(folder: folder)
        await data.app.exporting?.value
        await data.redraw()
    }

    @Test("The first is written at once, and says where it went")
    func first() async throws {
        let data = try await data(try await phone.comesToTheApp())
        let refreshes = data.app.refreshes
        await choose(data)
        #expect(data.app.refreshes == refreshes + 1)
        let file = try #require(try files().first)
        let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
        #expect(text.contains("ai-training"))
        #expect(data.screen?.folder.state?.contains("Exports") == true)
        #expect(data.screen?.folder.atRisk == false)
        await data.app.syncReminders()
        #expect(data.app.exporting == nil)
        #expect(try files().count == 1)
    }

    @Test("Three stay, and what the app did not write is not touched")
    func three() async throws {
        let own = folder.appendingPathComponent("untrained-automatic-2020-01-01-000000.json")
        try Data("the person's own".utf8).write(to: own)
        let data = try await data(try await phone.comesToTheApp())
        for day in 16...20 {
            phone.clock.set(2026, 1, day)
            await choose(data)
        }
        #expect(try files().count == 4)
        #expect(try files().first == own.lastPathComponent)
        #expect(try files().last?.contains("2026-01-20") == true)
    }

    @Test("A folder that is gone is said to be, and nothing is exported once it is left")
    func gone() async throws {
        let data = try await data(try await phone.comesToTheApp())
        await choose(data)
        try FileManager.default.removeItem(at: folder)
        let refreshes = data.app.refreshes
        await choose(data)
        #expect(data.app.refreshes == refreshes + 1)
        #expect(data.screen?.folder.atRisk == true)
        #expect(await data.app.home().screen?.notices.count == 1)
        await data.leaveFolder()
        #expect(data.screen?.folder.state == nil)
    }

    @Test("A folder that is chosen while an export is under way has its own right after it")
    func chosenMeanwhile() async throws {
        let mayGoOn = DispatchSemaphore(value: 0)
        let data = try await data(phone.app(over: SlowCore(over: try phone.core(), mayGoOn: mayGoOn)))
        let other = phone.folder.appendingPathComponent("Other")
        try FileManager.default.createDirectory(at: other, withIntermediateDirectories: true)
        await data.choose(folder: folder)
        let first = data.app.exporting
        await data.choose(folder: other)
        for _ in 1...2 { mayGoOn.signal() }
        await first?.value
        await data.app.exporting?.value
        #expect(try FileManager.default.contentsOfDirectory(atPath: other.path).count == 1)
    }

    /// Settings syncs whenever it is drawn, and what is not on record is due with each sync.
    @Test("What fails unrecorded waits for the next occasion: nothing is drawn anew")
    func unrecorded() async throws {
        let opened = phone.app(over: RefusingCore(over: try phone.core()))
        await choose(try await data(opened))
        #expect(opened.refreshes == 0)
        await SettingsModel(opened).redraw()
        #expect(opened.exporting != nil)
        await opened.exporting?.value
        #expect(opened.refreshes == 0)
    }

    @Test("A folder that cannot be opened changes nothing")
    func noFolder() async throws {
        let data = try await data(try await phone.comesToTheApp())
        await data.choose(folder: nil)
        #expect(data.app.message != nil)
        #expect(data.screen?.folder.state == nil)
    }
}
