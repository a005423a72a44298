import SwiftUI

/// The colours, named in the asset catalogue with a light and a dark value each: one accent, an
/// evergreen, and everything else ink on paper.
enum Palette {
    static let background = Color("Background")
    static let surface = Color("Surface")
    static let ink = Color("Ink")
    static let inkSoft = Color("InkSoft")
    static let onAccent = Color("OnAccent")
    static let hero = Color("Hero")
    static let onHero = Color("OnHero")
    static let onHeroSoft = Color("OnHeroSoft")
    static let heroButton = Color("HeroButton")
    static let onHeroButton = Color("OnHeroButton")
    static let notice = Color("Notice")
    static let onNotice = Color("OnNotice")
    static let ringTrack = Color("RingTrack")
}
