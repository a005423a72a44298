import SwiftUI
import UIKit
import Untrained

/// The system's share sheet for a receipt: a mail gets its subject.
struct ReceiptSheet: UIViewControllerRepresentable {
    let receipt: Receipt

    func makeUIViewController(context: Context) -> UIActivityViewController {
        UIActivityViewController(activityItems: [ReceiptItem(receipt)], applicationActivities: nil)
    }

    func updateUIViewController(_ controller: UIActivityViewController, context: Context) {}
}

private final class ReceiptItem: NSObject, UIActivityItemSource {
    private let receipt: Receipt

    init(_ receipt: Receipt) {
        self.receipt = receipt
    }

    func activityViewControllerPlaceholderItem(_ controller: UIActivityViewController) -> Any {
        receipt.text
    }

    func activityViewController(
        _ controller: UIActivityViewController, itemForActivityType activityType: UIActivity.ActivityType?
    ) -> Any? {
        receipt.text
    }

    func activityViewController(
        _ controller: UIActivityViewController, subjectForActivityType activityType: UIActivity.ActivityType?
    ) -> String {
        receipt.subject
    }
}
