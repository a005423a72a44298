import Untrained

extension AppModel {
    /// The status of the current account's AI switch as the core words it, or the error message; for
    /// Siri and Shortcuts.
    public func switchLine() -> String {
        guard let opened = open() else { return message?.text ?? "" }
        do {
            let rows = try opened.core.accounts().screen().rows
            return rows.first(where: \.chosen)?.detail ?? ""
        } catch {
            return Failure(error).sentence
        }
    }
}
