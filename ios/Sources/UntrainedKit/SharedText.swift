/// A text for the share sheet.
public struct SharedText: Equatable, Sendable {
    /// The subject of a mail.
    public let subject: String
    public let text: String
}
