import Testing

@testable import UntrainedKit

@Suite("The licences")
struct LicenceTests {
    @Test("Each has its name, and its text by paragraphs")
    func parts() {
        let text =
            "Apache-2.0\nserde 1.0, chrono 0.4\n\nTerms\nand conditions.\n\n\u{c}MIT\nrusqlite 0.43\n\nPermission.\n\n"
        #expect(
            Licence.all(in: text) == [
                Licence(name: "Apache-2.0", paragraphs: ["serde 1.0, chrono 0.4", "Terms\nand conditions."]),
                Licence(name: "MIT", paragraphs: ["rusqlite 0.43", "Permission."]),
            ])
    }
}
