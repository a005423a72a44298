import SwiftUI
import UntrainedKit

/// The licences of everything that ships, each folded.
struct LicencesView: View {
    let app: OpenedApp
    let title: String

    var body: some View {
        Page(app: app, style: .list) {
            ForEach(Licence.bundled, id: \.name) { licence in
                ListSection { LicenceView(licence: licence) }
            }
        }
        .navigationTitle(title)
    }
}

private struct LicenceView: View {
    let licence: Licence
    @State private var isUnfolded = false

    var body: some View {
        DisclosureGroup(isExpanded: $isUnfolded) {
            ForEach(Array(licence.paragraphs.enumerated()), id: \.offset) { _, paragraph in
                WordsInLanguage(paragraph)
                    .font(.footnote)
                    .frame(maxWidth: .infinity, alignment: .leading)
            }
            // English, from left to right in every language of the app.
            .environment(\.layoutDirection, .leftToRight)
        } label: {
            Heading(licence.name)
        }
    }
}

extension Licence {
    /// A resource of the app: see project.yml.
    fileprivate static let bundled: [Licence] = {
        guard let file = Bundle.main.url(forResource: "licences", withExtension: "txt"),
            let text = try? String(contentsOf: file, encoding: .utf8)
        else { return [] }
        return Licence.all(in: text)
    }()
}
