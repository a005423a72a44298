import Foundation

/// What the phone can do with an address. Each result says whether the phone accepted it, which is
/// all it can tell: only the person knows which page opened.
@MainActor
public protocol LinkOpening {
    /// Opens the address as a universal link in the app that claims it, or not at all.
    func openInApp(_ address: URL) async -> Bool
    /// Opens the address in whichever app handles it.
    func open(_ address: URL) async -> Bool
    /// Copies the address to the clipboard.
    func copy(_ address: String)
}
