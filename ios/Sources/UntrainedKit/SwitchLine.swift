import Untrained

extension AppModel {
    /// How the AI switch of the account that is shown stands, in the core's words, or why that cannot
    /// be said; for Siri and Shortcuts, without a screen.
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
