import Foundation
import SwiftUI

/// Words of LinkedIn's pages, or of a licence: set, hyphenated and spoken in their own language,
/// whatever the app's language is.
struct WordsInLanguage: View {
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
