@_exported import Foundation
import UniformTypeIdentifiers

// swift-format-ignore: AlwaysUseLowerCamelCase
public let CSSearchableItemActionType = "com.apple.corespotlightitem"
// swift-format-ignore: AlwaysUseLowerCamelCase
public let CSSearchableItemActivityIdentifier = "kCSSearchableItemActivityIdentifier"

open class CSSearchableItemAttributeSet: NSObject {
    public init(contentType: UTType) { declared() }
    public var title: String? {
        get { declared() }
        set { declared() }
    }
    public var contentDescription: String? {
        get { declared() }
        set { declared() }
    }
}

open class CSSearchableItem: NSObject {
    public init(
        uniqueIdentifier: String?, domainIdentifier: String?, attributeSet: CSSearchableItemAttributeSet
    ) { declared() }
    public var expirationDate: Date! {
        get { declared() }
        set { declared() }
    }
}

open class CSSearchableIndex: NSObject {
    public class func `default`() -> Self { declared() }
    open func indexSearchableItems(_ items: [CSSearchableItem]) async throws { declared() }
    open func deleteSearchableItems(withDomainIdentifiers domainIdentifiers: [String]) async throws { declared() }
}

func declared(_ name: String = #function) -> Never {
    fatalError("\(name) is only declared here")
}
