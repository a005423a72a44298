import Untrained

/// A topic of the guide, as the phone's own search lists it. Nothing that a person recorded is
/// handed to that search.
public struct GuideEntry: Equatable, Sendable {
    /// Where a tap on it leads.
    public let link: String
    public let title: String
    public let summary: String
}

extension AppModel {
    /// The guide's topics in the person's language; none where the core could not be opened.
    public func guideEntries() -> [GuideEntry] {
        guard let core = open()?.core, let topics = try? core.guide().screen().topics else { return [] }
        return topics.map { topic in
            GuideEntry(
                link: core.links().link(destination: .topic(topicId: topic.topicId)), title: topic.title,
                summary: topic.summary)
        }
    }
}
