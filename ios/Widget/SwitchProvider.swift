import Foundation
import UntrainedSnapshot
import WidgetKit

struct SwitchEntry: TimelineEntry {
    let date: Date
    /// Nil before the app has left one.
    let snapshot: WidgetSnapshot?
}

/// Reads what the app left, and nothing else.
struct SwitchProvider: TimelineProvider {
    func placeholder(in context: Context) -> SwitchEntry {
        SwitchEntry(date: Date(), snapshot: nil)
    }

    func getSnapshot(in context: Context, completion: @escaping @Sendable (SwitchEntry) -> Void) {
        completion(entries(from: Date())[0])
    }

    func getTimeline(in context: Context, completion: @escaping @Sendable (Timeline<SwitchEntry>) -> Void) {
        let now = Date()
        let entries = entries(from: now)
        let reload = WidgetReload.date(after: now, wasRead: entries[0].snapshot != nil)
        completion(Timeline(entries: entries, policy: .after(reload)))
    }

    /// At least one, for now.
    private func entries(from now: Date) -> [SwitchEntry] {
        guard let snapshot = SnapshotFile.shared?.read() else { return [SwitchEntry(date: now, snapshot: nil)] }
        return snapshot.drawings(from: now).map { SwitchEntry(date: $0.from, snapshot: $0.snapshot) }
    }
}
