public protocol ShapeStyle: Sendable {}

public struct Color: ShapeStyle, Hashable {
    public init(_ name: String) {}
    public static let accentColor = Color("")
}

extension Color: Primitive {}

public protocol Shape: Sendable, View {}

extension Shape {
    public var body: Never { declared() }
    public func trim(from start: CGFloat = 0, to end: CGFloat = 1) -> some Shape { self }
    public func stroke<S: ShapeStyle>(_ content: S, style: StrokeStyle) -> some View { self }
    public func stroke<S: ShapeStyle>(_ content: S, lineWidth: CGFloat = 1) -> some View { self }
}

public struct StrokeStyle: Equatable, Sendable {
    public enum Cap: Sendable {
        case butt, round, square
    }
    public init(lineWidth: CGFloat = 1, lineCap: Cap = .butt) {}
}

public struct Circle: Shape {
    public init() {}
}

public struct RoundedRectangle: Shape {}

public struct Rectangle: Shape {}

extension Shape where Self == RoundedRectangle {
    public static func rect(cornerRadius: CGFloat) -> Self { declared() }
}

extension Shape where Self == Rectangle {
    public static var rect: Rectangle { declared() }
}

public struct Angle: Hashable, Sendable {
    public static func degrees(_ degrees: Double) -> Angle { declared() }
}
