import Foundation
import SwiftUI

/// Words that stand on LinkedIn's pages in English: read, hyphenated and spoken as English,
/// whatever the app's language is.
struct LinkedInWords: View {
    let words: String

    init(_ words: String) {
        self.words = words
    }

    var body: some View {
        Text(english)
            .environment(\.locale, Locale(identifier: "en"))
    }

    private var english: AttributedString {
        var english = AttributedString(words)
        english.languageIdentifier = "en"
        return english
    }
}
