import CoreSpotlight
import UIKit
import UniformTypeIdentifiers
import UntrainedKit

/// The guide's topics in the phone's own search. They are the same on every phone: nothing that a
/// person recorded is there.
enum SpotlightGuide {
    private static let domain = "guide"

    /// Lists the topics, in place of those of another version or language.
    static func list(_ entries: [GuideEntry]) async {
        let index = CSSearchableIndex.default()
        let items = entries.map { entry in
            let attributes = CSSearchableItemAttributeSet(contentType: .text)
            attributes.title = entry.title
            attributes.contentDescription = entry.summary
            let item = CSSearchableItem(
                uniqueIdentifier: entry.link, domainIdentifier: domain, attributeSet: attributes)
            // The default is a month; the guide does not age by itself.
            item.expirationDate = .distantFuture
            return item
        }
        // Where the system's index fails, the app's own search still finds everything.
        try? await index.deleteSearchableItems(withDomainIdentifiers: [domain])
        try? await index.indexSearchableItems(items)
    }
}

extension NSUserActivity {
    /// Where a hit in the phone's search leads.
    var spotlightLink: URL? {
        (userInfo?[CSSearchableItemActivityIdentifier] as? String).flatMap(URL.init(string:))
    }
}
