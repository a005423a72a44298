import Untrained

public typealias SectionModel = ScreenModel<SectionScreen>

extension SectionModel {
    public convenience init(_ app: OpenedApp, group: Group) {
        let progress = app.core.progress()
        self.init(app) { _ in
            try progress.section(group: group)
        } after: { command, _ in
            try progress.sectionAfter(group: group, command: command)
        }
    }
}
