import Foundation
import UntrainedKit

/// A phone that accepts or refuses addresses as told, and records the attempts.
@MainActor
final class FakeLinks: LinkOpening {
    enum Tried: Equatable {
        case app(String)
        case plain(String)
        case copied(String)
    }

    var takesUniversalLinks = true
    var takesPlainLinks = true
    private(set) var tried: [Tried] = []

    func openInApp(_ address: URL) async -> Bool {
        tried.append(.app(address.absoluteString))
        // Like the system, it yields before it answers.
        await Task.yield()
        return takesUniversalLinks
    }

    func open(_ address: URL) async -> Bool {
        tried.append(.plain(address.absoluteString))
        return takesPlainLinks
    }

    func copy(_ address: String) {
        tried.append(.copied(address))
    }
}
