import CoreSpotlight
import UIKit
import UniformTypeIdentifiers
import UntrainedKit

/// The guide's topics in Spotlight. They are the same on every phone; no recorded data is indexed.
enum SpotlightGuide {
    private static let domain = "guide"

    /// Indexes the topics, replacing those of another version or language.
    static func list(_ entries: [GuideEntry]) async {
        let index = CSSearchableIndex.default()
        let items = entries.map { entry in
            let attributes = CSSearchableItemAttributeSet(contentType: .text)
            attributes.title = entry.title
            attributes.contentDescription = entry.summary
            let item = CSSearchableItem(
                uniqueIdentifier: entry.link, domainIdentifier: domain, attributeSet: attributes)
            // The default is one month.
            item.expirationDate = .distantFuture
            return item
        }
        // If indexing fails, the app's own search still finds everything.
        try? await index.deleteSearchableItems(withDomainIdentifiers: [domain])
        try? await index.indexSearchableItems(items)
    }
}

extension NSUserActivity {
    /// The link of a Spotlight hit.
    var spotlightLink: URL? {
        (userInfo?[CSSearchableItemActivityIdentifier] as? String).flatMap(URL.init(string:))
    }
}
