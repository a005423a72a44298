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
        let receipt = try #require(history.receipt(markId: history.rows[0].markId))
        #expect(receipt.text.contains(history.rows[0].title))
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
        record.choose(document: nil)
        #expect(record.preview?.intro == record.screen?.notRead.intro)
        #expect(record.preview?.apply == nil)
        record.close()
        #expect(record.preview == nil)
    }
}
