import Untrained

extension Action {
    /// What a notice's button does, as an action of a choice.
    init(_ action: NoticeAction) {
        self =
            switch action {
            case .askNotificationPermission: .askPermission
            case .openNotificationSettings: .openNotificationSettings
            case .openData: .go(destination: .data)
            }
    }
}
