import Foundation
import Untrained
import UntrainedSnapshot

extension WidgetSnapshot {
    init(_ screen: WidgetScreen) {
        self.init(
            heading: screen.heading, word: screen.word, knob: screen.mark.knob.inWidget,
            tone: screen.mark.tone.inWidget,
            next: screen.next, link: screen.link, later: screen.later.map(Later.init))
    }
}

extension WidgetSnapshot.Later {
    fileprivate init(_ later: WidgetLater) {
        self.init(
            from: later.from.dateComponents(in: Calendar(identifier: .gregorian)), next: later.next, link: later.link)
    }
}

extension Knob {
    fileprivate var inWidget: WidgetSnapshot.Knob {
        switch self {
        case .off: .off
        case .on: .on
        case .looked: .looked
        case .missing: .missing
        case .unknown: .unknown
        }
    }
}

extension Tone {
    fileprivate var inWidget: WidgetSnapshot.Tone {
        switch self {
        case .calm: .calm
        case .needsYou: .needsYou
        case .quiet: .quiet
        }
    }
}
