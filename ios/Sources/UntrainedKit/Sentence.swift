import Untrained

/// The sentence to show for a failed call. The core wrote it, in the person's language.
func sentence(for error: any Error) -> String {
    guard let error = error as? UntrainedError else { return error.localizedDescription }
    switch error {
    case .FolderMissing(let sentence), .ReadOnly(let sentence), .Full(let sentence),
        .Busy(let sentence), .NewerDatabase(let sentence), .Damaged(let sentence),
        .TracesLeft(let sentence), .OutOfDate(let sentence), .Invalid(let sentence),
        .Internal(let sentence):
        return sentence
    }
}
