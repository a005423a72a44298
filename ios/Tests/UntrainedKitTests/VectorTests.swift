import Foundation
import Testing
import Untrained

@testable import UntrainedKit

/// What crosses the boundary means the same on both sides of it.
@MainActor
@Suite("The tables that every language reads")
struct VectorTests {
    let phone: Phone
    let core: Untrained

    init() throws {
        phone = try Phone()
        core = try Untrained.open(options: Options(folder: phone.folder.path, languages: ["en"]), clock: phone.clock)
    }

    private func spoken(_ wanted: [String]) throws -> String {
        try core.setLocale(languages: wanted, uses24HourClock: true)
        return try core.settings().screen(notifications: .allowed).title
    }

    @Test("Whatever a phone adds to a language, the core speaks it")
    func languages() throws {
        for row in try Vectors.rows("languages") {
            let expected = try spoken([row.text("speaks")])
            #expect(try spoken(row.texts("wanted")) == expected, "\(row)")
        }
    }

    /// As it is stored: on a screen it may have signs around it that keep its direction. What was
    /// added last is the one that is shown, which an export names first.
    private func addedLabel() throws -> String {
        let export = try JSONSerialization.jsonObject(with: Data(core.data().export().text.utf8))
        let account = try (export as? Vectors.Row)?.rows("accounts").first
        return try #require(account).text("label")
    }

    private func add(_ name: String) throws -> AccountId {
        let rows = try core.accounts().add(label: name).rows
        return try #require(rows.last).accountId
    }

    @Test("A name is kept, refused, or taken already")
    func names() throws {
        let table = try Vectors.table("names")
        for row in try table.rows("kept") {
            let account = try add(row.text("given"))
            // Strings of Swift are equal in whatever normal form, so scalars are compared.
            #expect(try Array(addedLabel().unicodeScalars) == Array(row.text("kept").unicodeScalars), "\(row)")
            _ = try core.accounts().remove(accountId: account)
        }
        for row in try table.rows("refused") {
            #expect(try Vectors.isRefused { _ = try add(row.text("given")) }, "\(row)")
        }
        for row in try table.rows("same") {
            let names = try row.texts("names")
            let account = try add(names[0])
            for name in names.dropFirst() {
                #expect(try Vectors.isRefused { _ = try add(name) }, "\(row)")
            }
            _ = try core.accounts().remove(accountId: account)
        }
        for row in try table.rows("different") {
            for account in try row.texts("names").map(add) {
                _ = try core.accounts().remove(accountId: account)
            }
        }
    }

    private func place(_ destination: Destination) -> String {
        switch destination {
        case .home: "home"
        case .check: "check"
        case .guide: "guide"
        case .settings: "settings"
        case .accounts: "accounts"
        case .history: "history"
        case .data: "data"
        case .timeline: "timeline"
        case .objection: "objection"
        case .search: "search"
        case .section(let group): "section \(group)"
        case .account(let accountId): "account \(accountId)"
        case .step(let stepId): "step \(stepId)"
        case .topic(let topicId): "topic \(topicId)"
        case .claim(let claimId): "claim \(claimId)"
        }
    }

    @Test("A link leads to its place, or is refused")
    func links() throws {
        for row in try Vectors.rows("links") {
            var led: String?
            let isRefused = try Vectors.isRefused {
                led = place(try core.links().destination(link: row.text("link")))
            }
            #expect(led == row["to"] as? String, "\(row)")
            #expect(isRefused == (row["refused"] != nil), "\(row)")
        }
    }

    /// The document with what stands at the row's place changed, or left out.
    private func changed(_ node: Any, _ way: ArraySlice<Substring>, to: Any?) throws -> Any {
        guard let key = way.first else { return try #require(to) }
        let rest = way.dropFirst()
        if var list = node as? [Any] {
            let at = try #require(Int(key))
            list[at] = try changed(list[at], rest, to: to)
            return list
        }
        var object = try #require(node as? Vectors.Row)
        object[String(key)] =
            rest.isEmpty ? to : try changed(#require(object[String(key)]), rest, to: to)
        return object
    }

    @Test("A document is taken that the published form allows, and no other")
    func documents() throws {
        for (version, table) in try Vectors.table("documents") {
            let table = try #require(table as? Vectors.Row)
            let document = try #require(table["document"])
            for row in try ["changes", "left_out", "references"].flatMap({ try table.rows($0) }) {
                let way = try row.text("at").split(separator: "/")
                let bytes = try JSONSerialization.data(withJSONObject: changed(document, way[...], to: row["to"]))
                let text = String(decoding: bytes, as: UTF8.self)
                let isRefused = try Vectors.isRefused { _ = try core.data().preview(document: text) }
                #expect(isRefused == !(row["accepted"] as? Bool ?? false), "\(version): \(row)")
            }
        }
    }

    private final class AnyClock: Clock {
        let shown: Timestamp

        init(_ shown: Timestamp) {
            self.shown = shown
        }

        func now() -> Timestamp { shown }
    }

    @Test("Every screen draws, whatever the clock shows")
    func clocks() throws {
        for row in try Vectors.rows("clocks") {
            let utcMs = try #require(row["utc_ms"] as? NSNumber).int64Value
            let offsetS = try #require(row["offset_s"] as? NSNumber).int32Value
            let phone = try Phone()
            let options = Options(folder: phone.folder.path, languages: ["en"])
            let core = try Untrained.open(
                options: options, clock: AnyClock(Timestamp(utcMs: utcMs, offsetS: offsetS)))
            try begin(core)
            let titles = try [
                core.progress().home(notifications: .allowed).title,
                core.check().screen().title,
                core.settings().screen(notifications: .allowed).title,
                core.progress().timeline().title,
                core.progress().history(accountId: nil, before: nil).title,
                core.data().screen().title,
            ]
            #expect(titles.allSatisfy { !$0.isEmpty }, "\(row)")
        }
    }

    /// The AI switch was answered to be off, so that checks have begun.
    private func begin(_ core: Untrained) throws {
        let account = try core.progress().home(notifications: .allowed).accountId
        for command in [
            Command.ask(accountId: account, stepId: "ai-training"),
            Command.answer(accountId: account, stepId: "ai-training", answer: .done),
        ] {
            _ = try core.progress().homeAfter(command: command, notifications: .allowed)
        }
    }

    private func day(_ at: CivilTime) -> String {
        String(format: "%04d-%02d-%02d", at.year, at.month, at.day)
    }

    @Test("Checks fall due on the days of the schedule")
    func schedules() throws {
        for row in try Vectors.rows("schedule") {
            let anchor = try row.text("anchor").split(separator: "-").compactMap { Int($0) }
            let phone = try Phone()
            phone.clock.set(anchor[0], anchor[1], anchor[2], 8)
            let core = try Untrained.open(
                options: Options(folder: phone.folder.path, languages: ["en"]), clock: phone.clock)
            try begin(core)
            try core.settings().setInterval(months: #require(row["interval"] as? NSNumber).uint32Value)
            let expected = try row.texts("occurrences")
            let plan = try core.reminders().sync(
                phone: PhoneReminders(
                    notifications: .allowed, held: [], shown: nil, appInFront: false,
                    planLimit: UInt32(expected.count))
            ).plan
            #expect(plan.map { day($0.at) } == expected, "\(row)")
        }
    }

    @Test("A time of day is written in the phone's style")
    func times() throws {
        try begin(core)
        for row in try Vectors.rows("times") {
            let parts = try row.text("time").split(separator: ":").compactMap { UInt32($0) }
            let start = CivilTime(year: 2026, month: 11, day: 24, hour: parts[0], minute: parts[1])
            try core.settings().setStart(start: start)
            for (style, uses24HourClock) in [("of_12_hours", false), ("of_24_hours", true)] {
                try core.setLocale(languages: [row.text("language")], uses24HourClock: uses24HourClock)
                let shown = try core.settings().screen(notifications: .allowed).reviews.schedule?.time.value
                #expect(try shown == row.text(style), "\(row)")
            }
        }
    }
}
