/// A text for the share sheet.
public struct SharedText: Equatable, Sendable {
    /// What a mail gets as its subject.
    public let subject: String
    public let text: String
}
