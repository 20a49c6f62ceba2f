import AnalyticHierarchy
import Interchange
import Reports
import Testing

/// Defects of other tools that a reader of files must not have, each with the tool that had it.
struct KnownDefectsTests {
    private func model(_ comparisons: String) -> String {
        ModelCase.sound.replacing("[[a1, a2, 3], [a1, a3, 5], [a2, a3, 2]]", with: comparisons)
    }

    /// AHPtools takes 0.0222 for the reciprocal of 4.5 as it stands.
    @Test func `A reciprocal with a slip is an error that names both cells`() throws {
        let reading = readTable("1,4.5,2\n0.0222,1,1\n0.5,1,1\n")
        #expect(reading.value == nil)
        #expect(reading.codes == ["contradictory-cells"])
        let message = try #require(reading.diagnostics.first?.message)
        #expect(message.contains("0.0222") && message.contains("4.5"))
        #expect(readTable("1,4.5,2\n0.2222,1,1\n0.5,1,1\n").value != nil)
    }

    /// The same slip where no other cell tells: it lies outside the scale.
    @Test func `A judgment outside the scale is warned about`() {
        #expect(readTable("1,0.0222,2\n,1,1\n,,1\n").codes == ["judgment-off-scale"])
        #expect(readModel(model("[[a1, a2, 0.0222], [a1, a3, 5], [a2, a3, 2]]")).codes == ["judgment-off-scale"])
    }

    /// AHPy accepts comparisons that fall into separate groups, with a ratio of zero.
    @Test func `Judgments that fall apart are an error that names the groups`() throws {
        let four = ModelCase.sound.replacing("  - {id: a3}", with: "  - {id: a3}\n  - {id: a4}")
            .replacing("[[a1, a2, 3], [a1, a3, 5], [a2, a3, 2]]", with: "[[a1, a2, 3], [a3, a4, 2]]")
        let reading = readModel(four)
        #expect(reading.value == nil)
        let diagnostic = try #require(reading.diagnostics.first { $0.severity == .error })
        #expect(diagnostic.code == "disconnected-judgments")
        #expect(diagnostic.message.contains("(a1, a2), (a3, a4)"))
        let apart = readTable("1,3,,\n,1,,\n,,1,3\n,,,1\n")
        #expect(apart.value == nil)
        #expect(!apart.codes.isEmpty)
        #expect(apart.diagnostics.allSatisfy { $0.severity == .error })
    }

    /// AhpAnpLib gives a consistent incomplete matrix a negative inconsistency.
    @Test func `A consistent matrix with gaps has inconsistency zero`() throws {
        let reading = readModel(model("[[a1, a2, 2], [a2, a3, 3]]"))
        #expect(reading.codes == ["incomplete-judgments"])
        let result = try #require(reading.value).decide()
        let node = try #require(result.hierarchies[0].nodes.first { $0.node.path == ["trust"] })
        #expect(node.consistency?.consistencyIndex == 0)
        #expect(zip(node.weights, [0.6, 0.3, 0.1]).allSatisfy { abs($0 - $1) <= 1e-12 })
    }

    /// R's `ahp` runs code that stands in a model.
    @Test func `What looks like code is text`() throws {
        let text = ModelCase.sound.replacing("title: Partner", with: "title: '!expr system(\"true\") `date` $(date)'")
        #expect(readModel(text).value?.metadata.title == "!expr system(\"true\") `date` $(date)")
    }
}
