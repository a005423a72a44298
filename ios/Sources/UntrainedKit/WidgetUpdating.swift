import UntrainedSnapshot

/// What the app needs from the phone to have its widget drawn.
@MainActor
public protocol WidgetUpdating {
    func update(to snapshot: WidgetSnapshot)
}
