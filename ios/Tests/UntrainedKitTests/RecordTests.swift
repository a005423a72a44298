import Foundation
import Testing
import Untrained

@testable import UntrainedKit

@MainActor
@Suite("Accounts, history, and what is kept")
struct RecordTests {
    let phone: Phone

    init() throws {
        phone = try Phone()
    }

    @Test("A name that the core refuses is said, and nothing is added")
    func refusedName() async throws {
        let opened = try await phone.comesToTheApp()
        let accounts = AccountsModel(opened)
        accounts.redraw()
        #expect(!accounts.add(label: "  "))
        #expect(opened.sentence != nil)
        #expect(accounts.screen?.rows.count == 1)
        #expect(accounts.add(label: "Work"))
        #expect(accounts.screen?.rows.map(\.chosen) == [false, true])
    }

    @Test("An account is renamed, placed and removed")
    func account() async throws {
        let opened = try await phone.comesToTheApp()
        let accounts = AccountsModel(opened)
        #expect(accounts.add(label: "Work"))
        let id = try #require(accounts.screen?.rows.last?.accountId)
        let account = AccountModel(opened, accountId: id)
        account.rename(label: "Office")
        account.setRegion(.uk)
        #expect(account.screen?.label == "Office")
        #expect(account.screen?.regions.first(where: \.chosen)?.region == .uk)
        #expect(await account.remove())
        accounts.redraw()
        #expect(accounts.screen?.rows.count == 1)
    }

    @Test("The history brings every page once, and an entry's receipt")
    func history() async throws {
        let opened = try await phone.comesToTheApp()
        let home = try await opened.home()
        for _ in 0..<70 {
            _ = try opened.core.progress().skip(accountId: home.accountId, stepId: "research", reason: .keepAsIs)
        }
        let history = HistoryModel(opened)
        history.redraw()
        let first = history.rows.count
        #expect(first < 70)
        while history.screen?.next != nil { history.more() }
        #expect(history.rows.count == 70)
        #expect(Set(history.rows.map(\.markId)).count == 70)
        let receipt = history.receipt(markId: history.rows[0].markId)
        #expect(try receipt().text.contains(history.rows[0].title))
    }

    @Test("A receipt is made when it is shared: of an entry that is gone by then there is none")
    func lateReceipt() async throws {
        let opened = try await phone.comesToTheApp()
        await opened.switchOff()
        let history = HistoryModel(opened)
        history.redraw()
        let receipt = history.receipt(markId: try #require(history.rows.first).markId)
        await RecordModel(opened).erase()
        #expect(throws: UntrainedError.self) { _ = try receipt() }
    }

    @Test("Whether the export could be written is said, until the next one", arguments: [true, false])
    func exported(isWritten: Bool) async throws {
        let record = RecordModel(try await phone.comesToTheApp())
        record.redraw()
        let screen = try #require(record.screen)
        #expect(record.exportNote == nil)
        record.exported(isWritten)
        #expect(record.exportNote == (isWritten ? screen.exported : screen.notExported))
        _ = record.export()
        #expect(record.exportNote == nil)
    }

    @Test("What is exported can be imported after erasing")
    func transfer() async throws {
        let opened = try await phone.comesToTheApp()
        await opened.switchOff()
        let record = RecordModel(opened)
        let file = try #require(record.export())
        await record.erase()
        #expect(try await opened.home().row()?.status == .open)
        #expect(phone.centre.waiting.isEmpty)

        record.choose(document: file.text)
        #expect(record.preview?.apply != nil)
        #expect(try await opened.home().row()?.status == .open)
        await record.apply()
        #expect(record.preview?.apply == nil)
        #expect(try await opened.home().row()?.status == .done)
        #expect(!phone.centre.waiting.isEmpty)
    }

    @Test("A file that is no export is refused in words", arguments: ["", "hello", "{}"])
    func noExport(text: String) async throws {
        let opened = try await phone.comesToTheApp()
        let record = RecordModel(opened)
        record.choose(document: text)
        #expect(record.preview == nil)
        #expect(opened.sentence?.isEmpty == false)
    }

    @Test("A file that cannot be read is said to be so, in place of the preview")
    func unreadable() async throws {
        let record = RecordModel(try await phone.comesToTheApp())
        record.redraw()
        await record.choose(file: phone.folder.appendingPathComponent("no-such-file"))
        #expect(record.preview?.intro == record.screen?.notRead.intro)
        #expect(record.preview?.apply == nil)
        record.close()
        #expect(record.preview == nil)
    }

    @Test("A chosen file is previewed")
    func chosenFile() async throws {
        let record = RecordModel(try await phone.comesToTheApp())
        record.redraw()
        let export = try #require(record.export())
        await record.choose(file: try phone.file(Data(export.text.utf8)))
        #expect(record.preview?.intro != nil)
        #expect(record.preview?.intro != record.screen?.notRead.intro)
    }

    @Test("A file that is too long is refused by the core as such, though the cut goes through a letter")
    func tooLong() async throws {
        let opened = try await phone.comesToTheApp()
        let record = RecordModel(opened)
        record.redraw()
        let longest = Int(try #require(record.screen).longest)
        let tooLong = try phone.file(Data((String(repeating: " ", count: longest - 1) + "😀").utf8))
        let read = try #require(await tooLong.chosenText(longest: longest))
        #expect((longest + 1...longest + 3).contains(read.utf8.count))
        await record.choose(file: tooLong)
        #expect(record.preview == nil)
        let whole = opened.sentence
        opened.hasSentence = false
        record.choose(document: String(repeating: " ", count: longest + 1))
        #expect(whole != nil && whole == opened.sentence)
    }

    @Test("Of a file just the first bytes are read; bytes that are no text are none")
    func bytes() async throws {
        let letters = try phone.file(Data("abcdef".utf8))
        #expect(await letters.chosenText(longest: 2) == "abc")
        #expect(await letters.chosenText(longest: 6) == "abcdef")
        #expect(await (try phone.file(Data())).chosenText(longest: 6) == "")
        #expect(await (try phone.file(Data([0x61, 0xFF]))).chosenText(longest: 6) == nil)
    }
}
