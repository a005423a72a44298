/// A declaration of what the app uses, for type-checking on Linux.
public struct UTType: Hashable, Sendable {
    public init?(mimeType: String, conformingTo supertype: UTType? = nil) { return nil }
    public static var data: UTType { fatalError("only declared here") }
    public static var text: UTType { fatalError("only declared here") }
    public static var json: UTType { fatalError("only declared here") }
    public static var folder: UTType { fatalError("only declared here") }
    public static var calendarEvent: UTType { fatalError("only declared here") }
}
