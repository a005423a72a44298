import Foundation
import Testing
import Untrained
import UntrainedSnapshot

@testable import UntrainedKit

@MainActor
@Suite("The widget says how the switch is and when the next check is")
struct WidgetTests {
    let phone: Phone

    init() throws {
        phone = try Phone()
    }

    private func at(_ month: Int, _ day: Int, _ hour: Int) throws -> Date {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        return try #require(calendar.date(from: DateComponents(year: 2026, month: month, day: day, hour: hour)))
    }

    @Test("It has something to draw from the first launch on, and follows every answer")
    func answers() async throws {
        let opened = try await phone.comesToTheApp()
        #expect(phone.widget.shown?.knob == .unknown)
        #expect(phone.widget.shown?.next == nil)
        try await opened.switchOff()
        #expect(phone.widget.shown?.knob == .off)
        #expect(phone.widget.shown?.tone == .calm)
        #expect(phone.widget.shown?.next != nil)
    }

    @Test("A notification's button reaches it, without a screen")
    func notificationAction() async throws {
        try await phone.comesToTheApp().switchOff()
        phone.clock.set(2026, 4, 15, 9)
        await phone.app.refresh()
        let due = try #require(phone.widget.shown)
        let reminder = phone.centre.timeComes()
        await phone.app.answered(.action(.skip, id: reminder.id))
        #expect(phone.widget.shown?.next != due.next)
    }

    @Test("Erasing takes away what it said")
    func erasing() async throws {
        let opened = try await phone.comesToTheApp()
        try await opened.switchOff()
        let data = DataModel(opened)
        await data.redraw()
        await data.erase()
        #expect(phone.widget.shown?.knob == .unknown)
        #expect(phone.widget.shown?.next == nil)
    }

    @Test("It follows the phone's language")
    func language() async throws {
        try await phone.comesToTheApp().switchOff()
        let english = phone.widget.shown
        await phone.app.localeChanged(to: Options(folder: phone.folder.path, languages: ["de"]))
        #expect(phone.widget.shown?.heading != english?.heading)
    }

    @Test("At the check's own minute it says what the core would say, though the app does not run")
    func aheadOfTime() async throws {
        try await phone.comesToTheApp().switchOff()
        let drawings = try #require(phone.widget.shown).drawings(from: at(1, 15, 12), in: .gmt)
        #expect(try drawings.map(\.from) == [at(1, 15, 12), at(4, 15, 9)])
        phone.clock.set(2026, 4, 15, 9)
        await phone.app.refresh()
        let due = try #require(phone.widget.shown)
        #expect(drawings[1].snapshot == due)
        #expect(due.link == "untrained://check")
        #expect(drawings[0].snapshot.link == "untrained://home")
    }

    @Test("The check falls due by the time of wherever the phone is")
    func travelling() async throws {
        try await phone.comesToTheApp().switchOff()
        let tokyo = try #require(TimeZone(identifier: "Asia/Tokyo"))
        let drawings = try #require(phone.widget.shown).drawings(from: at(1, 15, 12), in: tokyo)
        #expect(try drawings[1].from == at(4, 15, 0))
    }

    @Test("Drawn late, it says what is due and nothing before")
    func late() async throws {
        try await phone.comesToTheApp().switchOff()
        let drawings = try #require(phone.widget.shown).drawings(from: at(6, 1, 0), in: .gmt)
        #expect(drawings.map(\.snapshot.link) == ["untrained://check"])
    }
}

@MainActor
@Suite("The file between the app and its widget")
struct SnapshotFileTests {
    @Test("What the app writes the widget reads, and only news is told")
    func roundTrip() async throws {
        let phone = try Phone()
        let file = SnapshotFile(folder: phone.folder.appendingPathComponent("widget"))
        #expect(file.read() == nil)
        let opened = try await phone.comesToTheApp()
        let first = try #require(phone.widget.shown)
        #expect(try file.write(first))
        #expect(try !file.write(first))
        #expect(file.read() == first)
        try await opened.switchOff()
        let second = try #require(phone.widget.shown)
        #expect(try file.write(second))
        #expect(file.read() == second)
    }

    @Test("What is not understood is written anew")
    func unreadable() async throws {
        let phone = try Phone()
        let folder = phone.folder.appendingPathComponent("widget")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data("{}".utf8).write(to: folder.appendingPathComponent("switch.json"))
        let file = SnapshotFile(folder: folder)
        #expect(file.read() == nil)
        try await phone.comesToTheApp()
        let snapshot = try #require(phone.widget.shown)
        #expect(try file.write(snapshot))
    }

    @Test("The widget looks again the next day, and soon if there was nothing to read")
    func reload() {
        let now = Date(timeIntervalSince1970: 0)
        #expect(WidgetReload.date(after: now, wasRead: true).timeIntervalSince1970 == 86_400)
        #expect(WidgetReload.date(after: now, wasRead: false).timeIntervalSince1970 == 900)
    }
}
