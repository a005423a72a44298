public struct Text: Primitive, Sendable {
    /// A literal goes to the String Catalog.
    public init(_ key: LocalizedStringKey) {}
    @_disfavoredOverload
    public init<Content: StringProtocol>(_ content: Content) {}
    public init(_ attributed: AttributedString) {}
    public init(verbatim content: String) {}
    public func bold() -> Text { self }
    public static func + (one: Text, other: Text) -> Text { one }
    public init<F: FormatStyle>(_ input: F.FormatInput, format: F)
    where F.FormatInput: Equatable, F.FormatOutput == String {}
}

public struct LocalizedStringKey: ExpressibleByStringInterpolation, Equatable {
    public init(stringLiteral value: String) {}
}

public struct Font: Hashable, Sendable {
    public enum Weight: Hashable, Sendable {
        case regular, semibold, bold
    }
    public static let title = Font()
    public static let title2 = Font()
    public static let title3 = Font()
    public static let headline = Font()
    public static let body = Font()
    public static let subheadline = Font()
    public static let footnote = Font()
    public func bold() -> Font { declared() }
    public func weight(_ weight: Weight) -> Font { declared() }
}

public enum TextAlignment: Hashable, Sendable {
    case leading, center, trailing
}

public struct Image: Primitive {
    public init(systemName: String) {}
}

public struct Label<Title: View, Icon: View>: Primitive {}

extension Label where Title == Text, Icon == Image {
    public init(_ titleKey: LocalizedStringKey, systemImage name: String) {}
    @_disfavoredOverload
    public init<Content: StringProtocol>(_ title: Content, systemImage name: String) {}
}
