import Untrained

/// Something to say at the top of the current page: that a request succeeded, or why it did not.
public struct Message: Sendable {
    /// A sentence from the core, in the person's language.
    public let text: String
    /// Tries again; nil if that does not help.
    public let retry: (@MainActor @Sendable () async -> Void)?

    init(_ text: String, retry: (@MainActor @Sendable () async -> Void)? = nil) {
        self.text = text
        self.retry = retry
    }
}

/// How to handle a failed call.
enum Remedy: Equatable {
    /// The database is damaged: open again, which moves it aside.
    case reopen
    /// The database is from a newer version of the app: only an update helps.
    case update
    /// The call did not fit the current state: redraw.
    case redraw
    /// The storage failed: offer to try again.
    case retry
}

/// A failed call: what to say, and how to handle it.
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
