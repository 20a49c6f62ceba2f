import Foundation
import TestSupport
import Testing

@testable import Experiments

/// The figures of the module's article, computed anew and looked for in its text.
struct ArticleTests {
    @Test func `The table of Ishigami's indices is exact`() throws {
        let file = packageRoot.appending(path: "Sources/Experiments/Experiments.docc/ReadingASensitivityIndex.md")
        let text = try String(contentsOf: file, encoding: .utf8)
        let exact = TestFunctions.ishigamiIndices
        for (place, name) in ["x₁", "x₂", "x₃"].enumerated() {
            let row = String(format: "| \(name) | %.4f | %.4f |", exact.first[place], exact.total[place])
            #expect(text.contains(row), "\(row)")
        }
        let sum = String(format: "%.4f", exact.first.reduce(0, +))
        let missing = String(format: "%.4f", 1 - exact.first.reduce(0, +))
        #expect(text.contains("sum to \(sum); the missing \(missing) is"))
    }
}
