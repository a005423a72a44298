// rejects: type 'Model' does not conform to the 'Sendable' protocol
import AppIntents

final class Model {
    var count = 0
}

@MainActor
func hand(over model: Model) {
    AppDependencyManager.shared.add(dependency: model)
}
