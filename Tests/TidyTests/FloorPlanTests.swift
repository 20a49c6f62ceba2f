import Testing
import TidySupport

@Suite struct `The floor plan` {
    @Test func `holds for every import of the sources`() throws {
        expectNone(FloorPlan.guildhall.findings(in: try repository.get().sources))
    }

    @Test(arguments: [
        ("Sources/LinearAlgebra/A.swift", "import Foundation"),
        ("Sources/LinearAlgebra/A.swift", "public import RandomStreams"),
        ("Sources/AnalyticHierarchy/A.swift", "@testable import Reports"),
        ("Sources/AnalyticHierarchy/A.swift", "internal import struct Foundation.URL"),
        ("Sources/Interchange/A.swift", "import Presentation"),
        ("Sources/Attic/A.swift", "let a = 1"),
    ])
    func `finds an import that goes up, across or outside`(path: String, text: String) {
        let findings = FloorPlan.guildhall.findings(in: [sample("// A comment.\n\(text)\n", at: path)])
        #expect(findings.count == 1)
        #expect(findings.first?.path == path)
    }

    @Test func `reads no import in a comment or a text`() {
        let text = "// import Foundation\nlet a = \"\"\"\nimport Yams\n\"\"\"\nimport Glibc\n"
        #expect(FloorPlan.imports(in: sample(text)).map(\.module) == ["Glibc"])
    }

    @Test func `finds a row that names a module on its own floor, or none`() {
        let plan = FloorPlan([
            .init("A", floor: 0, ["B"]), .init("B", floor: 0), .init("C", floor: 1, ["Z"]),
        ])
        #expect(plan.findings(in: []).map(\.path) == ["Sources/A", "Sources/C"])
    }

    @Test func `lets a module stand on another of its floor from a higher landing, and never the other way`() {
        let plan = FloorPlan([
            .init("A", floor: 4, ["B"]), .init("B", floor: 4, landing: 1), .init("C", floor: 4, landing: 1, ["A"]),
        ])
        #expect(plan.findings(in: []).map(\.path) == ["Sources/A"])
    }
}
