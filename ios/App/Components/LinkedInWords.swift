import Foundation
import SwiftUI

/// Words on LinkedIn's pages: set, hyphenated and spoken in their own language, whatever the app's
/// language is.
struct LinkedInWords: View {
    let words: String
    let language: String

    init(_ words: String, language: String = "en") {
        self.words = words
        self.language = language
    }

    var body: some View {
        Text(marked)
            .environment(\.locale, Locale(identifier: language))
    }

    private var marked: AttributedString {
        var marked = AttributedString(words)
        marked.languageIdentifier = language
        return marked
    }
}
