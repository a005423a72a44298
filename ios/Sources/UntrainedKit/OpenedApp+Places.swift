import Untrained

extension OpenedApp {
    /// The navigation path as links, for state restoration.
    public var places: String {
        path.map { core.links().link(destination: $0) }.joined(separator: " ")
    }

    /// Restores the path, unless a link or a document has set another. Links that no longer resolve
    /// are skipped.
    public func restore(_ places: String) {
        guard settlePlace() else { return }
        path = places.split(separator: " ").compactMap { try? core.links().destination(link: String($0)) }
    }
}
