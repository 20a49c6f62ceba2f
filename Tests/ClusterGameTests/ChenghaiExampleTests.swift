import Foundation
import TestSupport
import Testing

@testable import ClusterGame

/// The figures of the toy cluster's page, computed anew and looked for in its text.
struct ChenghaiExampleTests {
    private func text(_ name: String) throws -> String {
        try String(contentsOf: packageRoot.appending(path: "Examples/chenghai-toys/\(name)"), encoding: .utf8)
    }

    private func parameters(categories: Int) -> GameParameters {
        GameParameters(
            demand: LinearDemand(alpha: 7_500_000, beta: 480_000), costs: .uniform(10, count: categories),
            factories: .same(10), traders: 20, unitCost: 0.2, fixedCost: 7_000_000, margin: 0.15, discount: 0.9,
            relation: Relation(gain: 100_000, value: 40_000, hearing: 0.3, partners: 4))
    }

    private func digits(_ value: Double?, _ count: Int) -> String {
        value.map { String(format: "%.\(count)f", $0) } ?? "–"
    }

    private func expect(_ text: String, has row: String, sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(text.contains(row), "\(row)", sourceLocation: sourceLocation)
    }

    @Test func `The model file holds the numbers of this test`() throws {
        let file = try text("chenghai-toys.game.yaml")
        for line in [
            "alpha: 7500000", "beta: 480000", "costs: 10\n", "categories: 280", "factoriesPerCategory: 10",
            "traders: 20", "unitCost: 0.2", "fixedCost: 7000000", "margin: 0.15", "discount: 0.9",
            "{gain: 100000, value: 40000, hearing: 0.3, partners: 4}",
        ] {
            expect(file, has: line)
        }
    }

    @Test func `The propositions' figures are what the module computes`() throws {
        let page = try text("README.md")
        let model = try GameModel(parameters(categories: 280))
        let answer = model.answer()
        expect(page, has: "r = \(digits(answer.ratio.value, 2))")
        expect(page, has: "\(digits(answer.gains.priceFall, 2)) yuan a piece")
        expect(page, has: "\(digits(answer.gains.eachTrader / -1e6, 1)) million yuan")
        expect(page, has: "ω = \(digits(answer.fee, 4))")
        expect(page, has: "\(digits(FeeBase.sales.rate(fromMarkup: answer.fee) * 100, 1)) percent of sales")
        expect(page, has: "monopolist's fee is \(digits(answer.monopolyFee, 3))")
        expect(page, has: "with 560 kinds \(digits(answer.propositions[2].value(of: .feeAtDouble), 4))")
        expect(page, has: "\(digits(answer.factories.typical.quantity / 1000, 0)) thousand pieces")
        expect(page, has: "\(digits((answer.factories.typical.breakEven.value ?? 0) / 1e6, 1)) million pieces")
        expect(page, has: "\(digits(answer.factories.typical.growthToLeave, 0)) times")
        expect(page, has: "\(digits(answer.factories.clusterSaving / 1e9, 2)) thousand million yuan")
        expect(page, has: "\(digits(answer.factories.typical.investmentSaving / 1e6, 2)) million yuan")
        expect(page, has: "\(digits(answer.categoriesAt?.ratioTraders, 0)) kinds")
        #expect(answer.propositions.allSatisfy { $0.verdict == .holds })
        #expect(model.factoryChoice(quantity: 5_000_000).usesSystem)
        #expect(model.relationTrust?.partnersNeeded == .count(1))
    }

    @Test func `The table of growth is what the module computes`() throws {
        let page = try text("README.md")
        for (firms, categories) in [("2,800", 280), ("5,600", 560), ("10,000", 1000), ("50,000", 5000)] {
            let answer = try GameModel(parameters(categories: categories)).answer()
            let mixed = answer.equilibria.last.flatMap { $0.kind == "mixed" ? $0.allowProbability : nil }
            let verdicts = answer.propositions.map(\.verdict.rawValue).joined(separator: ", ")
            expect(
                page,
                has: "| \(firms) | \(categories) | \(digits(answer.fee, 4)) | \(digits(answer.ratio.value, 1)) | "
                    + "\(answer.regime.rawValue) | \(digits(mixed, 3)) | \(verdicts) |")
        }
    }

    private func rows(_ name: String) throws -> [[Substring]] {
        try text(name).split(separator: "\n").dropFirst().map { $0.split(separator: ",") }
    }

    @Test func `The made-up data give back the numbers they were drawn around`() throws {
        func number(_ text: Substring) throws -> Double { try #require(Double(text)) }
        let demand = try DemandFit(
            try rows("prices.csv").map { DemandFit.Row(price: try number($0[0]), quantity: try number($0[1])) })
        let markups = try MarkupFit(
            try rows("deals.csv").map {
                MarkupFit.Deal(factoryPrice: try number($0[0]), buyerPrice: try number($0[1]), isOpen: $0[2] == "yes")
            })
        let costs = try CostFit(
            try rows("accounts.csv").map { CostFit.Account(pieces: try number($0[0]), cost: try number($0[1])) })
        let page = try text("README.md")
        let estimates = Calibration(demand: demand, markups: markups, costs: costs).estimates
        for (name, parameter, truth, scale, places) in [
            ("α", GameParameter.alpha, "7500", 1e-3, 0), ("β", .beta, "480", 1e-3, 0), ("ω", .fee, "0.0400", 1, 4),
            ("w", .margin, "0.1500", 1, 4), ("F", .fixedCost, "7000", 1e-3, 0), ("c_A", .unitCost, "0.2000", 1, 4),
        ] {
            let estimate = try #require(estimates[parameter])
            let interval = estimate.interval(confidence: 0.9)
            expect(
                page,
                has: "| \(name) | \(truth) | \(digits(estimate.value * scale, places)) | "
                    + "\(digits(interval.lowerBound * scale, places)) to "
                    + "\(digits(interval.upperBound * scale, places)) |")
        }
    }
}
