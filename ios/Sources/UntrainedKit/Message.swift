import Untrained

/// Something to say at the top of the page that the person looks at: why what they asked for did
/// not happen, or that it did.
public struct Message: Sendable {
    /// The sentence. The core wrote it, in the person's language.
    public let text: String
    /// What trying again does; none where that does not help.
    public let retry: (@MainActor @Sendable () async -> Void)?

    init(_ text: String, retry: (@MainActor @Sendable () async -> Void)? = nil) {
        self.text = text
        self.retry = retry
    }
}

/// What is to be done about a call that failed.
enum Remedy: Equatable {
    /// The database was damaged: open anew, which moves it aside.
    case reopen
    /// A newer version of the app wrote the database: nothing but an update helps.
    case update
    /// The call did not fit what is there: draw as things stand.
    case redraw
    /// The storage failed: try again.
    case retry
}

/// A failed call: what to say, and what to do about it.
struct Failure: Equatable {
    let sentence: String
    let remedy: Remedy

    init(_ error: any Error) {
        (sentence, remedy) =
            switch error as? UntrainedError {
            case .Damaged(let sentence): (sentence, .reopen)
            case .Outdated(let sentence): (sentence, .update)
            case .Refused(let sentence): (sentence, .redraw)
            case .Failed(let sentence): (sentence, .retry)
            // UniFFI itself failed, so the core has no sentence for it.
            case nil: (error.localizedDescription, .retry)
            }
    }
}
