@_exported import UIKit
@_exported import Observation

@MainActor @preconcurrency
public protocol View {
    associatedtype Body: View
    @ViewBuilder @MainActor @preconcurrency var body: Body { get }
}

extension Never: View {
    public var body: Never { declared() }
}

/// Views that SwiftUI draws itself.
public protocol Primitive: View where Body == Never {}

extension Primitive {
    public var body: Never { declared() }
}

public struct EmptyView: Primitive {
    public nonisolated init() {}
}

public struct Together<each Content: View>: Primitive {}

public struct Either<First: View, Second: View>: Primitive {}

extension Optional: View where Wrapped: View {
    public var body: Never { declared() }
}

@resultBuilder
public struct ViewBuilder {
    public static func buildBlock() -> EmptyView { declared() }
    public static func buildBlock<Content: View>(_ content: Content) -> Content { declared() }
    public static func buildBlock<each Content: View>(_ content: repeat each Content) -> Together<repeat each Content> {
        declared()
    }
    public static func buildExpression<Content: View>(_ content: Content) -> Content { declared() }
    public static func buildIf<Content: View>(_ content: Content?) -> Content? { declared() }
    public static func buildEither<First: View, Second: View>(first: First) -> Either<First, Second> { declared() }
    public static func buildEither<First: View, Second: View>(second: Second) -> Either<First, Second> { declared() }
}

func declared(_ name: String = #function) -> Never {
    fatalError("\(name) is only declared here")
}
