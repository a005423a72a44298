import Untrained

/// What a person did with a reminder's notification.
public enum ReminderAnswer: Equatable, Sendable {
    case doneForNow(id: String)
    case snoozed(id: String)
    case opened(link: String)

    /// Reads the answer from the identifier of the action that was tapped. A tap on the
    /// notification itself opens it, as does every identifier that is not known.
    public init(action: String, id: String, link: String) {
        switch action {
        case ReminderActionKind.doneForNow.identifier: self = .doneForNow(id: id)
        case ReminderActionKind.snooze.identifier: self = .snoozed(id: id)
        default: self = .opened(link: link)
        }
    }
}

extension ReminderActionKind {
    /// The identifier of the action in the system's notification category.
    public var identifier: String {
        switch self {
        case .doneForNow: "done-for-now"
        case .snooze: "snooze"
        case .open: "open"
        }
    }
}
