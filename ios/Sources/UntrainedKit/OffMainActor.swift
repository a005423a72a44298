/// Runs long work off the main actor, which keeps drawing. The core can be called from any thread.
func offMainActor<Result: Sendable>(_ work: @escaping @Sendable () throws -> Result) async throws -> Result {
    try await Task.detached { try work() }.value
}
