import Untrained

public typealias StepModel = ScreenModel<StepScreen>

extension StepModel {
    public convenience init(_ app: OpenedApp, stepId: StepId) {
        let progress = app.core.progress()
        let notifications = app.device.notifications
        self.init(app) { _ in
            try progress.step(stepId: stepId, notifications: await notifications.state())
        } after: { command, _ in
            try progress.stepAfter(
                stepId: stepId, command: command, notifications: await notifications.state())
        }
    }
}
