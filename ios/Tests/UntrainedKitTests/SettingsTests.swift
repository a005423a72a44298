import Foundation
import Testing
import Untrained

@testable import UntrainedKit

@MainActor
@Suite("Settings and the guide")
struct SettingsTests {
    let phone: Phone

    init() throws {
        phone = try Phone()
    }

    @Test("Another interval moves the pending notifications")
    func interval() async throws {
        let opened = try await phone.comesToTheApp()
        try await opened.switchOff()
        #expect(phone.centre.waiting.first?.at.month == 4)
        let settings = SettingsModel(opened)
        await settings.setInterval(months: 1)
        #expect(settings.screen?.reviews.schedule?.intervals.first(where: \.chosen)?.months == 1)
        #expect(phone.centre.waiting.first?.at.month == 2)
    }

    @Test("An interval that is not offered is refused in words")
    func refusedInterval() async throws {
        let opened = try await phone.comesToTheApp()
        try await opened.switchOff()
        let settings = SettingsModel(opened)
        await settings.setInterval(months: 1_000)
        #expect(opened.message != nil)
        #expect(settings.screen?.reviews.schedule?.intervals.first(where: \.chosen)?.months == 3)
    }

    @Test("Paused, nothing waits; resumed, the pattern is there again")
    func pause() async throws {
        let opened = try await phone.comesToTheApp()
        try await opened.switchOff()
        let before = phone.centre.waiting.map(\.id)
        let settings = SettingsModel(opened)
        await settings.setPaused(true)
        #expect(phone.centre.waiting.isEmpty)
        await settings.setPaused(false)
        #expect(phone.centre.waiting.map(\.id) == before)
    }

    @Test("What the date picker shows is what the core hears")
    func start() async throws {
        let opened = try await phone.comesToTheApp()
        try await opened.switchOff()
        let settings = SettingsModel(opened)
        let start = CivilTime(year: 2026, month: 1, day: 31, hour: 18, minute: 30)
        #expect(CivilTime(showing: start.shown) == start)
        await settings.setStart(start.shown)
        #expect(settings.screen?.reviews.schedule?.start == start)
        #expect(phone.centre.waiting.first?.at.day == 31)
    }

    @Test("The time is written as the phone writes it, also when that is changed")
    func clockStyle() async throws {
        let opened = try await phone.comesToTheApp()
        try await opened.switchOff()
        let settings = SettingsModel(opened)
        for (uses24HourClock, time) in [(true, "09:00"), (false, "9:00 AM")] {
            await phone.app.localeChanged(
                to: Options(folder: "", languages: ["en"], uses24HourClock: uses24HourClock))
            await settings.redraw()
            #expect(settings.screen?.reviews.schedule?.time.value == time)
        }
    }

    @Test("The calendar file is one")
    func calendar() async throws {
        let opened = try await phone.comesToTheApp()
        try await opened.switchOff()
        let file = try #require(await SettingsModel(opened).calendar())
        #expect(file.text.hasPrefix("BEGIN:VCALENDAR"))
    }

    @Test("Whether the calendar file could be saved is said, until the next one", arguments: [true, false])
    func calendarSaved(isSaved: Bool) async throws {
        let opened = try await phone.comesToTheApp()
        try await opened.switchOff()
        let settings = SettingsModel(opened)
        await settings.redraw()
        let calendar = try #require(settings.screen).calendar
        settings.calendarSaved(isSaved)
        #expect(opened.message?.text == (isSaved ? calendar.saved : calendar.notSaved))
        _ = await settings.calendar()
        #expect(opened.message == nil)
    }

    @Test("Every topic can be read, and keeps the region that was chosen")
    func topics() async throws {
        let opened = try await phone.comesToTheApp()
        let guide = GuideModel(opened)
        await guide.redraw()
        let topics = try #require(guide.screen).topics
        #expect(topics.count >= 7)
        for row in topics {
            let topic = TopicModel(opened, topicId: row.topicId)
            await topic.redraw()
            #expect(topic.screen?.title == row.title)
        }
        let region = TopicModel(opened, topicId: "by-region")
        await region.redraw()
        await region.choose(region: .hk)
        let chosen = region.screen?.blocks.compactMap { block -> Region?? in
            guard case .region(let block) = block else { return nil }
            return block.choices.first(where: \.chosen)?.region
        }
        #expect(chosen == [.hk])
    }

    @Test("A topic that does not exist leads Home, in words")
    func unknownTopic() async throws {
        let opened = try await phone.comesToTheApp()
        opened.go(to: .topic(topicId: "no-such-topic"))
        await TopicModel(opened, topicId: "no-such-topic").redraw()
        #expect(opened.path.isEmpty)
        #expect(opened.message != nil)
    }
}
