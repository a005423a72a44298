public protocol ShapeStyle: Sendable {}

public struct Color: ShapeStyle, Hashable {
    public init(_ name: String, bundle: Bundle? = nil) {}
    public static let accentColor = Color("")
    public static let clear = Color("")
    public static let primary = Color("")
}

extension Color: Primitive {}

public struct HierarchicalShapeStyle: ShapeStyle {
    init() {}
}

extension ShapeStyle where Self == HierarchicalShapeStyle {
    public static var secondary: HierarchicalShapeStyle { declared() }
}

public struct Material: ShapeStyle {
    public static let bar = Material()
}

extension ShapeStyle where Self == Material {
    public static var bar: Material { declared() }
}

public struct Path: Equatable, Sendable {
    public init() {}
    public init(_ callback: (inout Path) -> Void) {}
    public mutating func move(to end: CGPoint) {}
    public mutating func addLine(to end: CGPoint) {}
}

public protocol Shape: Sendable, View {
    nonisolated func path(in rect: CGRect) -> Path
}

public protocol InsettableShape: Shape {}

public struct ShapeView<Content: Shape, Style: ShapeStyle>: Primitive {}

extension Shape {
    public var body: Never { declared() }
    public nonisolated func trim(from start: CGFloat = 0, to end: CGFloat = 1) -> some Shape { self }
    public nonisolated func fill<S: ShapeStyle>(_ content: S) -> ShapeView<Self, S> { declared() }
    public nonisolated func stroke<S: ShapeStyle>(_ content: S, style: StrokeStyle) -> some View { self }
    public nonisolated func stroke<S: ShapeStyle>(_ content: S, lineWidth: CGFloat = 1) -> some View { self }
}

extension InsettableShape {
    public nonisolated func strokeBorder<S: ShapeStyle>(
        _ content: S, style: StrokeStyle, antialiased: Bool = true
    ) -> some View { self }
    public nonisolated func strokeBorder<S: ShapeStyle>(
        _ content: S, lineWidth: CGFloat = 1, antialiased: Bool = true
    ) -> some View { self }
}

public struct StrokeStyle: Equatable, Sendable {
    public enum Cap: Sendable {
        case butt, round, square
    }
    public init(lineWidth: CGFloat = 1, lineCap: Cap = .butt, dash: [CGFloat] = []) {}
}

public struct Circle: InsettableShape {
    public init() {}
    public nonisolated func path(in rect: CGRect) -> Path { declared() }
}

public struct Capsule: InsettableShape {
    public init() {}
    public nonisolated func path(in rect: CGRect) -> Path { declared() }
}

public struct RoundedRectangle: InsettableShape {
    public init(cornerRadius: CGFloat) {}
    public nonisolated func path(in rect: CGRect) -> Path { declared() }
}

public struct Rectangle: InsettableShape {
    public init() {}
    public nonisolated func path(in rect: CGRect) -> Path { declared() }
}

extension Shape where Self == RoundedRectangle {
    public static func rect(cornerRadius: CGFloat) -> Self { declared() }
}

extension Shape where Self == Rectangle {
    public static var rect: Rectangle { declared() }
}
