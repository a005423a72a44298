import Dispatch
import Untrained

/// The real core, except that an export takes until it may go on.
final class SlowCore: Untrained, @unchecked Sendable {
    private let slow: SlowFolder

    init(over core: Untrained, mayGoOn: DispatchSemaphore) {
        slow = SlowFolder(over: core.folder(), mayGoOn: mayGoOn)
        super.init(unsafeFromHandle: core.uniffiCloneHandle())
    }

    required init(unsafeFromHandle handle: UInt64) {
        fatalError("made over another core only")
    }

    override func folder() -> Folder { slow }
}

final class SlowFolder: Folder, @unchecked Sendable {
    private let mayGoOn: DispatchSemaphore

    init(over folder: Folder, mayGoOn: DispatchSemaphore) {
        self.mayGoOn = mayGoOn
        super.init(unsafeFromHandle: folder.uniffiCloneHandle())
    }

    required init(unsafeFromHandle handle: UInt64) {
        fatalError("made over another object only")
    }

    override func export() throws -> FolderExport? {
        let export = try super.export()
        mayGoOn.wait()
        return export
    }
}
