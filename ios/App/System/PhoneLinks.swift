import UIKit
import UntrainedKit

/// Opens addresses through the system.
struct PhoneLinks: LinkOpening {
    func openInApp(_ address: URL) async -> Bool {
        await UIApplication.shared.open(address, options: [.universalLinksOnly: true])
    }

    func open(_ address: URL) async -> Bool {
        await UIApplication.shared.open(address)
    }

    func copy(_ address: String) {
        UIPasteboard.general.string = address
    }
}
