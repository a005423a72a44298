public struct Text: Primitive, Sendable, Equatable {
    /// A literal goes to the String Catalog.
    public init(
        _ key: LocalizedStringKey, tableName: String? = nil, bundle: Bundle? = nil, comment: StaticString? = nil
    ) {}
    @_disfavoredOverload
    public init<Content: StringProtocol>(_ content: Content) {}
    @_disfavoredOverload
    public init(_ attributedContent: AttributedString) {}
    public init(verbatim content: String) {}
    public enum Case: Hashable, Sendable {
        case uppercase, lowercase
    }
    public func bold() -> Text { self }
    public func fontWeight(_ weight: Font.Weight?) -> Text { self }
    public func font(_ font: Font?) -> Text { self }
    public func foregroundStyle<S: ShapeStyle>(_ style: S) -> Text { self }
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

extension AttributeScopes {
    public struct SwiftUIAttributes: AttributeScope {
        public let font: FontAttribute

        public enum FontAttribute: AttributedStringKey {
            public typealias Value = Font
            public static let name = "SwiftUI.Font"
        }
    }
}

extension AttributeDynamicLookup {
    public subscript<T: AttributedStringKey>(
        dynamicMember keyPath: KeyPath<AttributeScopes.SwiftUIAttributes, T>
    ) -> T { self[T.self] }
}

public enum TextAlignment: Hashable, Sendable {
    case leading, center, trailing
}

public struct Image: Primitive {
    public init(systemName: String) {}
    public func resizable() -> Image { self }
}

public struct Label<Title: View, Icon: View>: Primitive {}

extension Label where Title == Text, Icon == Image {
    public init(_ titleKey: LocalizedStringKey, systemImage name: String) {}
    @_disfavoredOverload
    public init<Content: StringProtocol>(_ title: Content, systemImage name: String) {}
}
