import Foundation
import Testing
import Untrained

@testable import UntrainedKit

@MainActor
@Suite("The table of schedules that every language reads")
struct ScheduleVectorTests {
    private struct Vector: Decodable {
        let why: String
        let anchor: String
        let interval: UInt32
        let occurrences: [String]
    }

    @Test("The core gives its occurrences")
    func occurrences() async throws {
        let table = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent()
            .appendingPathComponent("../../../tests/vectors/schedule.json")
        let vectors = try JSONDecoder().decode([Vector].self, from: Data(contentsOf: table))
        #expect(vectors.count > 10)
        let review = try await Phone().comesToTheApp().core.review()
        for vector in vectors {
            let day = vector.anchor.split(separator: "-").compactMap { Int32($0) }
            let start = CivilTime(
                year: day[0], month: UInt32(day[1]), day: UInt32(day[2]), hour: 9, minute: 0)
            let found = try review.preview(
                start: start, interval: vector.interval, limit: Int32(vector.occurrences.count))
            let days = found.map { String(format: "%04d-%02d-%02d", $0.year, $0.month, $0.day) }
            #expect(days == vector.occurrences, "\(vector.why)")
        }
    }
}
