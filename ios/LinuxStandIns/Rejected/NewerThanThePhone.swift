// rejects: has no member 'presentationSizing'
import SwiftUI

/// There from iOS 18 on; the app runs on 17.
struct Sheet: View {
    var body: some View {
        Text(verbatim: "").presentationSizing(.form)
    }
}
