import UntrainedKit
import UntrainedSnapshot

/// A phone with a widget on its Home screen.
@MainActor
final class FakeWidget: WidgetUpdating {
    private(set) var shown: WidgetSnapshot?

    func update(to snapshot: WidgetSnapshot) {
        shown = snapshot
    }
}
