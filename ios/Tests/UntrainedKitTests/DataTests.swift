import Foundation
import Testing
import Untrained

@testable import UntrainedKit

@MainActor
@Suite("Accounts, history, and what is kept")
struct DataTests {
    let phone: Phone

    init() throws {
        phone = try Phone()
    }

    @Test("A name that the core refuses is said, and nothing is added")
    func refusedName() async throws {
        let opened = try await phone.comesToTheApp()
        let accounts = AccountsModel(opened)
        await accounts.redraw()
        #expect(!(await accounts.add(label: "  ")))
        #expect(opened.message != nil)
        #expect(accounts.screen?.rows.count == 1)
        #expect(await accounts.add(label: "Work"))
        #expect(accounts.screen?.rows.map(\.chosen) == [false, true])
    }

    @Test("An account is renamed, placed and removed")
    func account() async throws {
        let opened = try await phone.comesToTheApp()
        let accounts = AccountsModel(opened)
        #expect(await accounts.add(label: "Work"))
        let id = try #require(accounts.screen?.rows.last?.accountId)
        opened.path = [.accounts, .account(accountId: id)]
        let account = AccountModel(opened, accountId: id)
        await account.redraw()
        await account.rename(label: "Office")
        await account.choose(region: .uk)
        #expect(account.screen?.label == "Office")
        #expect(account.screen?.regions.first(where: \.chosen)?.region == .uk)
        await account.remove()
        #expect(opened.path == [.accounts])
        await accounts.redraw()
        #expect(accounts.screen?.rows.count == 1)
    }

    @Test("The history brings every page once, and is as long as before when it is drawn anew")
    func history() async throws {
        let opened = try await phone.comesToTheApp()
        let step = await opened.step("research")
        let accountId = try #require(step.screen).accountId
        for _ in 0..<70 {
            await step.perform(.send(command: .skip(accountId: accountId, stepId: "research", reason: .keepAsIs)))
        }
        let history = HistoryModel(opened)
        await history.redraw()
        let first = try #require(history.screen).groups.count
        #expect(first < 70)
        while history.screen?.next != nil { await history.more() }
        await history.redraw()
        let rows = try #require(history.screen).groups.flatMap(\.rows)
        #expect(rows.count == 70)
        #expect(Set(rows.map(\.markId)).count == 70)
        await history.perform(.shareReceipt(markId: rows[0].markId))
        #expect(opened.sharedText?.text.contains(rows[0].title) == true)
    }

    @Test("Of an entry that is gone by now there is no receipt, and that is said")
    func lateReceipt() async throws {
        let opened = try await phone.comesToTheApp()
        try await opened.switchOff()
        let history = HistoryModel(opened)
        await history.redraw()
        let markId = try #require(history.screen?.groups.first?.rows.first).markId
        await DataModel(opened).erase()
        await history.perform(.shareReceipt(markId: markId))
        #expect(!opened.isSharing)
        #expect(opened.message != nil)
    }

    @Test("Whether the export could be written is said, until the next one", arguments: [true, false])
    func exported(isWritten: Bool) async throws {
        let opened = try await phone.comesToTheApp()
        let data = DataModel(opened)
        await data.redraw()
        let screen = try #require(data.screen)
        data.exported(isWritten)
        #expect(opened.message?.text == (isWritten ? screen.exported : screen.notExported))
        _ = await data.export()
        #expect(opened.message == nil)
    }

    @Test("What is exported can be imported after erasing")
    func transfer() async throws {
        let opened = try await phone.comesToTheApp()
        try await opened.switchOff()
        let (data, screen) = try await data(opened)
        let file = try #require(await data.export())
        await data.erase()
        #expect(try await opened.homeCard().mark?.knob == .unknown)
        #expect(phone.centre.waiting.isEmpty)

        let imported = ImportModel(opened)
        await imported.choose(document: file.text, on: screen)
        #expect(imported.screen?.apply != nil)
        #expect(try await opened.homeCard().mark?.knob == .unknown)
        await imported.apply()
        #expect(imported.screen?.apply == nil)
        #expect(!imported.isBusy)
        #expect(try await opened.homeCard().mark?.knob == .off)
        #expect(!phone.centre.waiting.isEmpty)
    }

    @Test("Where erasing leaves traces it says so, and what was erased is gone everywhere all the same")
    func traces() async throws {
        let opened = try await phone.comesToTheApp()
        try await opened.switchOff()
        #expect(!phone.centre.waiting.isEmpty)
        let (data, screen) = try await data(opened)
        // What is in the way here cannot be removed.
        try FileManager.default.createDirectory(
            at: phone.folder.appendingPathComponent("untrained.db.damaged-1/in the way"),
            withIntermediateDirectories: true)
        let changes = opened.changesBesideHome
        await data.erase()
        #expect(opened.message != nil)
        #expect(phone.centre.waiting.isEmpty)
        #expect(data.screen?.amount != screen.amount)
        #expect(opened.changesBesideHome == changes + 1)
    }

    @Test("A file that is no export is refused in words", arguments: ["", "hello", "{}"])
    func noExport(text: String) async throws {
        let opened = try await phone.comesToTheApp()
        let imported = ImportModel(opened)
        await imported.choose(document: text, on: try await data(opened).screen)
        #expect(imported.screen == nil)
        #expect(opened.message?.text.isEmpty == false)
    }

    @Test("A file that cannot be read is said to be so, in place of the preview")
    func unreadable() async throws {
        let opened = try await phone.comesToTheApp()
        let imported = ImportModel(opened)
        let screen = try await data(opened).screen
        await imported.choose(file: phone.folder.appendingPathComponent("no-such-file"))
        #expect(imported.screen?.intro == screen.notRead.intro)
        #expect(imported.screen?.apply == nil)
        #expect(imported.isShown)
        imported.isShown = false
        #expect(imported.screen == nil)
    }

    @Test("A chosen file is previewed")
    func chosenFile() async throws {
        let opened = try await phone.comesToTheApp()
        let (data, screen) = try await data(opened)
        let export = try #require(await data.export())
        let imported = ImportModel(opened)
        await imported.choose(file: try phone.file(Data(export.text.utf8)))
        #expect(imported.screen?.intro != nil)
        #expect(imported.screen?.intro != screen.notRead.intro)
    }

    @Test("A file that is too long is refused by the core as such, though the cut goes through a letter")
    func tooLong() async throws {
        let opened = try await phone.comesToTheApp()
        let imported = ImportModel(opened)
        let screen = try await data(opened).screen
        let longest = Int(screen.longest)
        let tooLong = try phone.file(Data((String(repeating: " ", count: longest - 1) + "😀").utf8))
        let read = try #require(await tooLong.chosenText(longest: longest))
        #expect((longest + 1...longest + 3).contains(read.utf8.count))
        await imported.choose(file: tooLong)
        #expect(imported.screen == nil)
        let said = opened.message?.text
        await imported.choose(document: String(repeating: " ", count: longest + 1), on: screen)
        #expect(said != nil && said == opened.message?.text)
    }

    @Test("Of a file just the first bytes are read; bytes that are no text are none")
    func bytes() async throws {
        let letters = try phone.file(Data("abcdef".utf8))
        #expect(await letters.chosenText(longest: 2) == "abc")
        #expect(await letters.chosenText(longest: 6) == "abcdef")
        #expect(await (try phone.file(Data())).chosenText(longest: 6) == "")
        #expect(await (try phone.file(Data([0x61, 0xFF]))).chosenText(longest: 6) == nil)
    }

    private func data(_ opened: OpenedApp) async throws -> (model: DataModel, screen: DataScreen) {
        let data = DataModel(opened)
        await data.redraw()
        return (data, try #require(data.screen))
    }
}
