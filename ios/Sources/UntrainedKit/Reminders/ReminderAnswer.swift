import Untrained

/// What a person did with a reminder's notification.
public enum ReminderAnswer: Equatable, Sendable {
    case action(ReminderActionKind, id: ReminderId)
    case opened(link: String)

    /// Reads the answer from the identifier of the tapped action. A tap on the notification itself
    /// opens it, as does any unknown identifier, such as one from an earlier version.
    public init(action: String, id: ReminderId, link: String) {
        switch action {
        case ReminderActionKind.tomorrow.identifier: self = .action(.tomorrow, id: id)
        case ReminderActionKind.skip.identifier: self = .action(.skip, id: id)
        default: self = .opened(link: link)
        }
    }
}

extension ReminderActionKind {
    /// The identifier of the action in the system's notification category.
    public var identifier: String {
        switch self {
        case .look: "look"
        case .tomorrow: "tomorrow"
        case .skip: "skip"
        }
    }
}
