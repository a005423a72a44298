// rejects: argument 'isPresented' must precede argument 'prompt'
import SwiftUI

struct Search: View {
    @State private var text = ""
    @State private var isSearching = true

    var body: some View {
        EmptyView().searchable(text: $text, prompt: text, isPresented: $isSearching)
    }
}
