import SwiftUI

/// Distances, on a grid of 4 points.
enum Space {
    static let hair: CGFloat = 4
    static let small: CGFloat = 8
    static let row: CGFloat = 12
    static let page: CGFloat = 20
    /// The widest that text runs, on an iPad or in landscape.
    static let widest: CGFloat = 640
    /// The width of Home as a sidebar.
    static let sidebar: CGFloat = 360
    /// The smallest side of anything to tap.
    static let target: CGFloat = 44
    static let highestMark: CGFloat = 96
    static let corner: CGFloat = 16
}
