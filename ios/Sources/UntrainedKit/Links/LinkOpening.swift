import Foundation

/// What the phone can do with an address. Each answer tells whether the phone took it, which is
/// all a phone tells: which page then opened, only the person knows.
@MainActor
public protocol LinkOpening {
    /// Opens the address as a universal link, in the app that claims it, or not at all.
    func openInApp(_ address: URL) async -> Bool
    /// Opens the address in whatever handles it.
    func open(_ address: URL) async -> Bool
    /// Puts the address on the clipboard.
    func copy(_ address: String)
}
