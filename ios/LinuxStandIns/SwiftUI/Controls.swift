public struct Button<Label: View>: Primitive {
    public init(action: @escaping @MainActor () -> Void, @ViewBuilder label: () -> Label) {}
}

extension Button where Label == Text {
    @_disfavoredOverload
    public init<S: StringProtocol>(_ title: S, role: ButtonRole?, action: @escaping @MainActor () -> Void) {}
}

public struct ButtonRole: Equatable, Sendable {
    public static let destructive = ButtonRole()
    public static let cancel = ButtonRole()
}

public struct TextField<Label: View>: Primitive {}

extension TextField where Label == Text {
    @_disfavoredOverload
    public init<S: StringProtocol>(_ title: S, text: Binding<String>) {}
}

public struct DatePicker<Label: View>: Primitive {
    public struct Components: OptionSet, Sendable {
        public let rawValue: UInt
        public init(rawValue: UInt) { self.rawValue = rawValue }
        public static var hourAndMinute: Components { Components(rawValue: 1) }
        public static var date: Components { Components(rawValue: 2) }
    }
}

extension DatePicker where Label == Text {
    @_disfavoredOverload
    public init<S: StringProtocol>(
        _ title: S, selection: Binding<Date>, displayedComponents: Components = [.hourAndMinute, .date]
    ) {}
}

public struct ShareLink<Label: View>: Primitive {}

extension ShareLink {
    public init<I: Transferable>(
        item: I, subject: Text? = nil, message: Text? = nil, preview: SharePreview<Never, Never>,
        @ViewBuilder label: () -> Label
    ) {}
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
