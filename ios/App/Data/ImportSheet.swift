import SwiftUI
import Untrained
import UntrainedKit

/// The preview of an import, and its result. Errors are shown here, since the sheet covers the page.
struct ImportSheet: View {
    let app: OpenedApp
    let screen: ImportScreen
    let model: ImportModel

    var body: some View {
        NavigationStack {
            Page(app: app, style: .list) {
                if model.isBusy {
                    ProgressView()
                }
                ListSection {
                    Text(screen.intro)
                }
                ForEach(screen.parts, id: \.heading) { part in
                    ListSection(heading: part.heading) {
                        ForEach(part.lines, id: \.self) { Text($0) }
                    }
                }
            }
            .navigationTitle(screen.title)
            .navigationBarTitleDisplayMode(.inline)
            .toolbar {
                ToolbarItem(placement: .cancellationAction) {
                    Button(screen.close) { model.close() }
                }
                ToolbarItem(placement: .confirmationAction) {
                    if let apply = screen.apply {
                        AsyncButton(apply) { await model.apply() }
                            .disabled(model.isBusy)
                    }
                }
            }
        }
        .interactiveDismissDisabled(model.isBusy)
    }
}
