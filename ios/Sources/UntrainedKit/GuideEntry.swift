import Untrained

/// A topic of the guide, as indexed for Spotlight. No recorded data is indexed.
public struct GuideEntry: Equatable, Sendable {
    /// The link to the topic.
    public let link: String
    public let title: String
    public let summary: String
}

extension AppModel {
    /// The guide's topics in the app's language; empty if the core could not be opened.
    public func guideEntries() -> [GuideEntry] {
        guard let core = open()?.core, let topics = try? core.guide().screen().topics else { return [] }
        return topics.map { topic in
            GuideEntry(
                link: core.links().link(destination: .topic(topicId: topic.topicId)), title: topic.title,
                summary: topic.summary)
        }
    }
}
