import Foundation
import Testing
import Untrained

@testable import UntrainedKit

@MainActor
@Suite("Where the person was, and where they came in")
struct PlacesTests {
    let phone: Phone

    init() throws {
        phone = try Phone()
    }

    private func placesOf(_ path: [Destination]) async throws -> String {
        let opened = try await phone.comesToTheApp()
        opened.path = path
        return opened.places
    }

    @Test("The system ends the app: it comes back to the place where the person was")
    func restored() async throws {
        let path: [Destination] = [
            .guide, .topic(topicId: "work"), .step(stepId: "ai-training"), .section(group: .ads),
        ]
        let places = try await placesOf(path)
        phone.loseProcess()
        let opened = try await phone.comesToTheApp()
        opened.restore(places)
        #expect(opened.path == path)
    }

    @Test("The corner of Home leads to the settings, that of the guide to the search")
    func corners() async throws {
        let opened = try await phone.comesToTheApp()
        let home = await opened.home()
        let corner = try #require(home.screen?.corner)
        #expect(corner.destination == .settings)
        home.go(to: corner.destination)
        #expect(opened.path == [.settings])
        let guide = GuideModel(opened)
        await guide.redraw()
        #expect(guide.screen?.corner?.destination == .search)
    }

    @Test("What is not known any more is left out")
    func unknown() async throws {
        let opened = try await phone.comesToTheApp()
        opened.restore("untrained://settings untrained://step/of-another-version untrained://data")
        #expect(opened.path == [.settings, .data])
    }

    @Test("Whoever comes by a link stays where it leads, also where that is Home")
    func link() async throws {
        let places = try await placesOf([.settings])
        for (link, path) in [("untrained://check", [Destination.check]), ("untrained://home", [])] {
            phone.loseProcess()
            phone.app.open(try #require(URL(string: link)))
            let opened = try await phone.comesToTheApp()
            opened.restore(places)
            #expect(opened.path == path, "\(link)")
        }
    }

    @Test("A place is restored once: the person went Home since")
    func once() async throws {
        let opened = try await phone.comesToTheApp()
        opened.restore("untrained://settings")
        opened.go(to: .home)
        opened.restore("untrained://settings")
        #expect(opened.path.isEmpty)
    }

    @Test("From Home, which may stand beside them, places take each other's place; from elsewhere they follow")
    func beginsAndFollows() async throws {
        let opened = try await phone.comesToTheApp()
        let home = await opened.home()
        await home.perform(.go(destination: .guide))
        await home.perform(.go(destination: .settings))
        #expect(opened.path == [.settings])
        let settings = SettingsModel(opened)
        await settings.perform(.go(destination: .accounts))
        #expect(opened.path == [.settings, .accounts])
    }

    @Test(
        "What is done on another screen makes Home, which may stand beside it, draw anew; what is done on Home does not"
    )
    func besideHome() async throws {
        let opened = try await phone.comesToTheApp()
        let home = await opened.home()
        try await home.tap { $0.action.opens }
        try await home.answer(.done)
        #expect(opened.changesBesideHome == 0)
        let accounts = AccountsModel(opened)
        await accounts.redraw()
        #expect(opened.changesBesideHome == 0, "looking changes nothing")
        #expect(await accounts.add(label: "Work"))
        #expect(opened.changesBesideHome == 1)
    }

    @Test("A document opened in another app leads to the data, and is handed over once")
    func document() async throws {
        let opened = try await phone.comesToTheApp()
        let file = try phone.file(Data("{}".utf8))
        phone.app.open(file)
        #expect(opened.path == [.data])
        #expect(opened.takeArrivedFile() == file)
        #expect(opened.takeArrivedFile() == nil)
    }

    @Test("The phone's search lists the guide, in the app's language, and a hit leads to its topic")
    func guideEntries() async throws {
        let opened = try await phone.comesToTheApp()
        let topics = try opened.core.guide().screen().topics
        let entries = phone.app.guideEntries()
        #expect(entries.map(\.title) == topics.map(\.title))
        let first = try #require(entries.first)
        phone.app.open(try #require(URL(string: first.link)))
        #expect(opened.path == [.topic(topicId: topics[0].topicId)])
    }

    @Test("\u{201C}Is it off?\u{201D} is answered without a screen, as the accounts say it")
    func switchLine() async throws {
        let before = phone.app.switchLine()
        #expect(!before.isEmpty)
        let opened = try await phone.comesToTheApp()
        try await opened.switchOff()
        let after = phone.app.switchLine()
        #expect(after != before)
        let rows = try opened.core.accounts().screen().rows
        #expect(after == rows.first { $0.chosen }?.detail)
    }
}
