// rejects: cannot convert value of type 'Bool' to expected argument type 'Binding<Bool>'
import SwiftUI

struct Use: View {
    var body: some View {
        Toggle(isOn: true) { EmptyView() }
    }
}
