import ClusterGame
import Testing

@testable import Interchange

struct GambitWriterTests {
    private func game(traders: Int = 2, margin: Double = 0.21) throws -> TraderGame {
        try GameModel(
            GameParameters(
                demand: LinearDemand(alpha: 100, beta: 2), costs: .uniform(10, count: 40), traders: traders,
                unitCost: 1, fixedCost: 500, fee: .markup(0.15), margin: margin)
        ).game
    }

    @Test func `Outcomes follow the first player's strategy fastest`() throws {
        let text = try #require(GambitWriter.strategicForm(of: try game(traders: 3), title: "Three"))
        let outcomes = text.split(separator: "\n").filter { $0.hasPrefix("{ \"\"") }
        #expect(outcomes.count == 8)
        // The second profile: only the first refuses, and gets nothing but its fixed cost.
        #expect(outcomes[1].hasPrefix("{ \"\" -500, "))
        // The fifth: only the third refuses.
        #expect(outcomes[4].hasSuffix(", -500 }"))
        #expect(text.hasSuffix("}\n1 2 3 4 5 6 7 8\n"))
    }

    @Test func `Titles cannot break out of their quotation marks`() {
        #expect(GambitWriter.quotedTitle("a \"b\" \\ c\nd\\") == "\"a \\\"b\\\" / c d/\"")
    }

    @Test func `More traders than the limit are refused`() throws {
        #expect(GambitWriter.strategicForm(of: try game(traders: 13), title: "") == nil)
        #expect(GambitWriter.strategicForm(of: try game(traders: 12), title: "") != nil)
    }
}
