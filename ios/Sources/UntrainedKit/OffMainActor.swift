/// Runs long work beside the main actor, which goes on drawing. The core may be called from any
/// thread.
func offMainActor<Result: Sendable>(_ work: @escaping @Sendable () throws -> Result) async throws -> Result {
    try await Task.detached { try work() }.value
}
