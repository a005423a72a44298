import XCTest

/// The main job as a person does it: open the app, tap, and answer on return. By what stands on the
/// screen only, so that it is the same in every language.
///
/// Run on a Mac (.github/workflows/ios.yml); it has not been run yet. The simulator has no LinkedIn
/// app: the address opens in Safari.
@MainActor
final class MainJobTests: XCTestCase {
    func testInEnglish() throws {
        try walk(language: "en")
    }

    func testInArabic() throws {
        try walk(language: "ar")
    }

    func testInTheLargestText() throws {
        try walk(language: "en", textSize: "UICTContentSizeCategoryAccessibilityXXXL")
    }

    private func walk(language: String, textSize: String? = nil) throws {
        continueAfterFailure = false
        let app = XCUIApplication()
        app.launchArguments = ["-AppleLanguages", "(\(language))"]
        if let textSize {
            app.launchArguments += ["-UIPreferredContentSizeCategoryName", textSize]
        }
        // Each walk begins with a record of its own.
        app.launchEnvironment = ["UNTRAINED_FOLDER": UUID().uuidString]
        app.launch()

        let open = app.buttons.matching(identifier: "choice.primary").firstMatch
        tap(open, in: app, keeping: "1 Home")

        let safari = XCUIApplication(bundleIdentifier: "com.apple.mobilesafari")
        XCTAssertTrue(safari.wait(for: .runningForeground, timeout: 30), "nothing took the address")
        app.activate()

        // The first answer is "off".
        let answer = app.buttons.matching(identifier: "choice.row").firstMatch
        tap(answer, in: app, keeping: "2 The question on return")

        let isGone = expectation(for: NSPredicate(format: "exists == false"), evaluatedWith: answer)
        wait(for: [isGone], timeout: 10)
        keep("3 Off", of: app)
    }

    /// Taps what a person sees, or finds by scrolling.
    private func tap(_ element: XCUIElement, in app: XCUIApplication, keeping name: String) {
        XCTAssertTrue(element.waitForExistence(timeout: 15), "\(name): there is nothing to tap")
        keep(name, of: app)
        for _ in 0..<6 where !element.isHittable {
            app.swipeUp()
        }
        XCTAssertTrue(element.isHittable, "\(name): it cannot be reached")
        element.tap()
    }

    private func keep(_ name: String, of app: XCUIApplication) {
        let picture = XCTAttachment(screenshot: app.screenshot())
        picture.name = name
        picture.lifetime = .keepAlways
        add(picture)
    }
}
