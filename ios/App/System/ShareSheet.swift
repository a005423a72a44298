import SwiftUI
import UIKit
import UntrainedKit

/// The system's share sheet; a mail gets the text's subject.
struct ShareSheet: UIViewControllerRepresentable {
    let text: SharedText

    func makeUIViewController(context: Context) -> UIActivityViewController {
        UIActivityViewController(activityItems: [TextItem(text)], applicationActivities: nil)
    }

    func updateUIViewController(_ controller: UIActivityViewController, context: Context) {}
}

private final class TextItem: NSObject, UIActivityItemSource {
    private let shared: SharedText

    init(_ shared: SharedText) {
        self.shared = shared
    }

    func activityViewControllerPlaceholderItem(_ controller: UIActivityViewController) -> Any {
        shared.text
    }

    func activityViewController(
        _ controller: UIActivityViewController, itemForActivityType activityType: UIActivity.ActivityType?
    ) -> Any? {
        shared.text
    }

    func activityViewController(
        _ controller: UIActivityViewController, subjectForActivityType activityType: UIActivity.ActivityType?
    ) -> String {
        shared.subject
    }
}
