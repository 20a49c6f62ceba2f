import Foundation
import TestSupport
import Testing

@testable import ClusterGame

/// The figures of the module's articles, computed anew and looked for in their text.
struct ArticleTests {
    private func article(_ name: String) throws -> String {
        let file = packageRoot.appending(path: "Sources/ClusterGame/ClusterGame.docc/\(name).md")
        return try String(contentsOf: file, encoding: .utf8)
    }

    private func digits(_ value: Double, _ count: Int) -> String {
        String(format: "%.\(count)f", value)
    }

    @Test func `The tables about the printed formula are what the module computes`() throws {
        let text = try article("PrintedFeeFormula")
        let model = try firstSet()
        let fee = try #require(model.zeroProfitFee)
        let printed = try #require(fee.printedFormula)
        let profit = { (markup: Double) in
            let each = model.gross(atMarkup: markup) * 20 / 2 - 500
            return abs(each) < 1e-9 ? 0 : each
        }
        for row in [
            "| right formula, lower root | \(digits(fee.low, 4)) | \(digits(profit(fee.low), 1)) |",
            "| right formula, upper root | \(digits(fee.high, 4)) | \(digits(profit(fee.high), 1)) |",
            "| printed formula | \(digits(printed, 4)) | \(digits(profit(printed), 1)) |",
        ] {
            #expect(text.contains(row), "\(row)")
        }
        for count in [20, 40, 80] {
            let fee = try #require(try GameModel(referenceParameters(categories: count, margin: 0.3)).zeroProfitFee)
            let row = "| \(count) | \(digits(fee.low, 4)) | \(digits(fee.printedFormula ?? 0, 4)) |"
            #expect(text.contains(row), "\(row)")
        }
    }

    @Test func `The table about growth is what the module computes`() throws {
        let text = try article("OutgrowingTheDilemma")
        for count in [12, 20, 23, 24, 40, 80] {
            let model = try GameModel(referenceParameters(categories: count))
            let ratio = try #require(model.ratio.value)
            let mixed = model.equilibria.last.flatMap { $0.kind == "mixed" ? $0.allowProbability : nil }
            let row =
                "| \(count) | \(digits(model.fee, 4)) | \(digits(ratio, 4)) | \(model.regime.rawValue) | "
                + "\(mixed.map { digits($0, 4) } ?? "0") |"
            #expect(text.contains(row), "\(row)")
        }
        let at = try #require(try firstSet().categoriesAt)
        #expect(text.contains("dominance ends at \(digits(at.ratioTraders, 2)) kinds"))
        #expect(text.contains("here from \(digits(3 * at.ratioOne, 2)) kinds"))
    }
}
