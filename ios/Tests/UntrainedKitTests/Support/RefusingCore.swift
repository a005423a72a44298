import Untrained

/// The real core, except that it makes no export, as of a record that is too long for one.
final class RefusingCore: Untrained, @unchecked Sendable {
    private let refusing: RefusingFolder

    init(over core: Untrained) {
        refusing = RefusingFolder(over: core.folder())
        super.init(unsafeFromHandle: core.uniffiCloneHandle())
    }

    required init(unsafeFromHandle handle: UInt64) {
        fatalError("made over another core only")
    }

    override func folder() -> Folder { refusing }
}

final class RefusingFolder: Folder, @unchecked Sendable {
    init(over folder: Folder) {
        super.init(unsafeFromHandle: folder.uniffiCloneHandle())
    }

    required init(unsafeFromHandle handle: UInt64) {
        fatalError("made over another object only")
    }

    override func export() throws -> FolderExport? {
        throw UntrainedError.Refused(sentence: "Too long.")
    }
}
