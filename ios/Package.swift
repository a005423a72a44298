// swift-tools-version: 6.0
import PackageDescription

// The API over the core is generated from the built library into Generated/, where
// link-bindings.sh puts it. If SwiftPM reports that "Generated/Untrained" is missing, run the
// script. On a Mac the core itself is Generated/UntrainedCore.xcframework, built by
// `cargo xtask package`, with a slice for the phone, the simulator and the Mac.

#if os(Linux)
/// The folder of the built library; `cargo build -p untrained` puts it in target/debug.
let library = Context.environment["UNTRAINED_LIB"] ?? "\(Context.packageDirectory)/../target/debug"
let core: [Target] = [
    .systemLibrary(name: "untrainedFFI", path: "Generated/untrainedFFI"),
    .systemLibrary(name: "untrained_coreFFI", path: "Generated/untrained_coreFFI"),
]
let linkCore: [LinkerSetting] = [
    .linkedLibrary("untrained"),
    .unsafeFlags(["-L\(library)", "-Xlinker", "-rpath", "-Xlinker", library]),
]
// Observation for Linux, before Swift 6.2, leaves a symbol undefined that is only called when a
// lock fails (swiftlang/swift#75670).
let linkKit: [LinkerSetting] = [.unsafeFlags(["-Xlinker", "--allow-shlib-undefined"])]
#else
let core: [Target] = [
    .binaryTarget(name: "UntrainedCore", path: "Generated/UntrainedCore.xcframework")
]
let linkCore: [LinkerSetting] = []
let linkKit: [LinkerSetting] = []
#endif

let package = Package(
    name: "UntrainedKit",
    platforms: [.iOS(.v17), .macOS(.v14)],
    products: [
        .library(name: "UntrainedKit", targets: ["Untrained", "UntrainedKit", "UntrainedSnapshot"]),
        // What the widget links: without the core.
        .library(name: "UntrainedSnapshot", targets: ["UntrainedSnapshot"]),
    ],
    targets: core + [
        .target(
            name: "Untrained",
            dependencies: core.map { .target(name: $0.name) },
            path: "Generated/Untrained",
            swiftSettings: [.swiftLanguageMode(.v5)],
            linkerSettings: linkCore),
        .target(name: "UntrainedSnapshot"),
        .target(name: "UntrainedKit", dependencies: ["Untrained", "UntrainedSnapshot"], linkerSettings: linkKit),
        .executableTarget(name: "Bench", dependencies: ["Untrained"], path: "Bench"),
        .testTarget(name: "UntrainedKitTests", dependencies: ["Untrained", "UntrainedKit", "UntrainedSnapshot"]),
    ])

#if os(Linux)
// There is no SwiftUI on Linux. The app is compiled against declarations of what it uses, which
// finds wrong names and types; it is not linked, and it is not run.
let swift5: [SwiftSetting] = [.swiftLanguageMode(.v5)]
package.targets += [
    .target(name: "UIKit", path: "LinuxStandIns/UIKit", swiftSettings: swift5),
    .target(
        name: "SwiftUI", dependencies: ["UIKit", "UniformTypeIdentifiers"],
        path: "LinuxStandIns/SwiftUI", swiftSettings: swift5),
    .target(
        name: "UniformTypeIdentifiers", path: "LinuxStandIns/UniformTypeIdentifiers",
        swiftSettings: swift5),
    .target(name: "WidgetKit", dependencies: ["SwiftUI"], path: "LinuxStandIns/WidgetKit", swiftSettings: swift5),
    .target(name: "UserNotifications", path: "LinuxStandIns/UserNotifications", swiftSettings: swift5),
    .target(name: "AppIntents", path: "LinuxStandIns/AppIntents", swiftSettings: swift5),
    .target(
        name: "CoreSpotlight", dependencies: ["UniformTypeIdentifiers"], path: "LinuxStandIns/CoreSpotlight",
        swiftSettings: swift5),
    .target(
        name: "AppTypeCheck",
        dependencies: [
            "Untrained", "UntrainedKit", "UntrainedSnapshot", "UIKit", "SwiftUI", "UserNotifications", "AppIntents",
            "UniformTypeIdentifiers", "CoreSpotlight", "WidgetKit",
        ],
        path: "App",
        exclude: ["Resources"]),
    .target(
        name: "WidgetTypeCheck", dependencies: ["UntrainedSnapshot", "SwiftUI", "WidgetKit"], path: "Widget",
        exclude: ["Resources"]),
]
#endif
