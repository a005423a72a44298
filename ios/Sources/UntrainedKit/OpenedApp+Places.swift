import Untrained

extension OpenedApp {
    /// The places gone to, as links, for the system to keep while the app is not running.
    public var places: String {
        path.map { core.links().link(destination: $0) }.joined(separator: " ")
    }

    /// Goes where the person was when the system ended the app, unless they came for something else.
    /// What is not known any more is left out.
    public func restore(_ places: String) {
        guard settlePlace() else { return }
        path = places.split(separator: " ").compactMap { try? core.links().destination(link: String($0)) }
    }
}
