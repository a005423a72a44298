import Foundation

/// What the widget draws, as the app left it: final text from the core. It names no account.
public struct WidgetSnapshot: Codable, Equatable, Sendable {
    /// The widget's name for the system, for its whole life.
    public static let kind = "switch"

    public enum Knob: String, Codable, Sendable {
        case off, on, looked, missing, unknown
    }

    public enum Tone: String, Codable, Sendable {
        case calm, needsYou, quiet
    }

    /// What changes when the next check falls due.
    public struct Later: Codable, Equatable, Sendable {
        /// Gregorian, without a time zone: the phone's, wherever it then is.
        public let from: DateComponents
        public let next: String
        public let link: String

        public init(from: DateComponents, next: String, link: String) {
            self.from = from
            self.next = next
            self.link = link
        }
    }

    public let heading: String
    public let word: String
    public let knob: Knob
    public let tone: Tone
    public let next: String?
    /// Where a tap leads.
    public let link: String
    /// Soonest first.
    public let later: [Later]

    public init(
        heading: String, word: String, knob: Knob, tone: Tone, next: String?, link: String, later: [Later]
    ) {
        self.heading = heading
        self.word = word
        self.knob = knob
        self.tone = tone
        self.next = next
        self.link = link
        self.later = later
    }

    /// For VoiceOver, which pauses at the end of a line.
    public var spoken: String {
        [heading, word, next].compactMap { $0 }.joined(separator: "\n")
    }

    /// Once that moment has come.
    private func changed(by later: Later) -> WidgetSnapshot {
        WidgetSnapshot(
            heading: heading, word: word, knob: knob, tone: tone, next: later.next, link: later.link, later: [])
    }

    /// What to draw now, and from when on what: the app need not run in between.
    public func drawings(
        from now: Date, in timeZone: TimeZone = .current
    ) -> [(from: Date, snapshot: WidgetSnapshot)] {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = timeZone
        var drawings = [(from: now, snapshot: self)]
        for later in later {
            guard let date = calendar.date(from: later.from) else { continue }
            if date > now {
                drawings.append((date, changed(by: later)))
            } else {
                drawings = [(now, changed(by: later))]
            }
        }
        return drawings
    }
}
