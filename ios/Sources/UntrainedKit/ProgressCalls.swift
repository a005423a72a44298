import Untrained

// This file imports no Foundation: there the name would be Foundation's `Progress` as well.

/// The core's object for progress.
typealias ProgressCalls = Progress
