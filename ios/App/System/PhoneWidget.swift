import UntrainedKit
import UntrainedSnapshot
import WidgetKit

/// The widget on the phone's Home screen and lock screen.
struct PhoneWidget: WidgetUpdating {
    func update(to snapshot: WidgetSnapshot) {
        // If it cannot be written, the widget keeps what it shows; the next sync tries again.
        guard let file = SnapshotFile.shared, (try? file.write(snapshot)) == true else { return }
        WidgetCenter.shared.reloadTimelines(ofKind: WidgetSnapshot.kind)
    }
}
