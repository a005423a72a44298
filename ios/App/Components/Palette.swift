import SwiftUI
import Untrained

/// The colours, each in the asset catalogue with a light and a dark value. Green means "as wanted,
/// as you saw" and amber "needs you". Nothing else is green or amber: buttons are ink.
enum Palette {
    static let background = Color("Background")
    static let surface = Color("Surface")
    static let ink = Color("Ink")
    static let inkSoft = Color("InkSoft")
    static let onAccent = Color("OnAccent")
    static let notice = Color("Notice")
    static let onNotice = Color("OnNotice")
    static let calm = Color("Calm")
    static let onCalm = Color("OnCalm")
    static let needsYou = Color("NeedsYou")
    static let onNeedsYou = Color("OnNeedsYou")
    static let quiet = Color("Quiet")
}

extension Tone {
    var colour: Color {
        switch self {
        case .calm: Palette.calm
        case .needsYou: Palette.needsYou
        case .quiet: Palette.quiet
        }
    }

    /// A legible foreground on it.
    var onColour: Color {
        switch self {
        case .calm: Palette.onCalm
        case .needsYou: Palette.onNeedsYou
        case .quiet: Palette.background
        }
    }
}
