import Foundation
import Untrained

// Measures what a person waits for, through Swift; writes the medians to the file given as the
// first argument. The record is empty at first, as in the core's `home_with_0_marks` and
// `mark_through_the_core_us`, which are the same calls without Swift.

final class StandingClock: Clock {
    /// 24 November 2026, 09:05 UTC.
    func now() -> Timestamp { Timestamp(utcMs: 1_795_511_100_000, offsetS: 3600) }
}

func median(warmUp: Int, runs: Int, _ work: () throws -> Void) rethrows -> Double {
    for _ in 0..<warmUp { try work() }
    let clock = ContinuousClock()
    let times = try (0..<runs).map { _ in try clock.measure(work) }.sorted()
    return times[runs / 2] / .microseconds(1)
}

let folder = FileManager.default.temporaryDirectory.appending(path: "untrained-bench-\(UUID())")
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
defer { try? FileManager.default.removeItem(at: folder) }

let progress = try Untrained.open(
    options: Options(folder: folder.path, languages: ["en"], uses24HourClock: true), clock: StandingClock()
).progress()
let step = "two-factor"
let skip = Command.skip(
    accountId: try progress.home(notifications: .allowed).accountId, stepId: step, reason: .keepAsIs)

let medians = [
    "home_through_swift": try median(warmUp: 2_000, runs: 5_000) {
        _ = try progress.home(notifications: .allowed)
    },
    "mark_through_swift": try median(warmUp: 20, runs: 1_000) {
        _ = try progress.stepAfter(stepId: step, command: skip, notifications: .allowed)
    },
]
try JSONEncoder().encode(medians.mapValues { ["median_us": $0] })
    .write(to: URL(fileURLWithPath: CommandLine.arguments[1]))
