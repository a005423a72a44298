public struct Button<Label: View>: Primitive {
    public init(action: @escaping @MainActor () -> Void, @ViewBuilder label: () -> Label) {}
}

public protocol PrimitiveButtonStyle {}

public struct ButtonLook: PrimitiveButtonStyle {}

extension PrimitiveButtonStyle where Self == ButtonLook {
    public static var plain: ButtonLook { declared() }
    public static var bordered: ButtonLook { declared() }
    public static var borderedProminent: ButtonLook { declared() }
}

public struct DisclosureGroup<Label: View, Content: View>: Primitive {
    public init(
        isExpanded: Binding<Bool>, @ViewBuilder content: @escaping () -> Content, @ViewBuilder label: () -> Label
    ) {}
}

public struct NavigationStack<Data, Root: View>: Primitive {
    public init(path: Binding<Data>, @ViewBuilder root: () -> Root)
    where
        Data: MutableCollection & RandomAccessCollection & RangeReplaceableCollection, Data.Element: Hashable
    {}
}

public struct NavigationLink<Label: View>: Primitive {
    public init<P: Hashable>(value: P?, @ViewBuilder label: () -> Label) {}
}

public enum NavigationBarTitle {
    public enum TitleDisplayMode: Sendable {
        case automatic, inline, large
    }
}
