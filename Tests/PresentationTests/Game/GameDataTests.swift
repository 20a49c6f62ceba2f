import ClusterGame
import OrderedCollections
import Reports
import Testing

@testable import Presentation

struct GameDataTests {
    /// The reference values of both sets, to ten digits, by the path of the key.
    private static let reference: [(path: String, first: Double?, second: Double?)] = [
        ("demandAtCost", 78, 78), ("minimumCategories", 1.31492439185, 5.25969756739),
        ("zeroProfitFee/low", 0.165192317503, 0.908728778949), ("zeroProfitFee/high", 3.9348076825, 3.19127122105),
        ("monopolyFee", 2.05, 2.05), ("fee", 0.165192317503, 0.908728778949),
        ("prices/allow", 11.651923175, 19.0872877895), ("prices/not", 12.1, 40),
        ("quantities/allow", 76.6961536499, 61.825424421), ("quantities/not", 75.8, 20),
        ("gross/allow", 50, 500), ("gross/not", 83.38, 580), ("ratio", 1.6676, 1.16),
        ("payoffs/yy", 0, 0), ("payoffs/yn", 500, 2000), ("payoffs/ny", -500, -2000), ("payoffs/nn", 333.8, 320),
        ("criticalDiscount/fixedFee", 0.3324, 0.84), ("criticalDiscount/undercutting", 0.714114422748, 0.921645445642),
        ("dominanceFailsBetween/low", 0.232721815461, nil), ("dominanceFailsBetween/high", 3.86727818454, nil),
        ("categoriesAt/ratioOne", 11.9932837611, 6.89655172414),
        ("categoriesAt/ratioTraders", 23.9865675222, 13.7931034483),
        ("welfare/allow/buyers", 29411.4999235, 7644.76620968), ("welfare/not/buyers", 28728.2, 800),
        ("welfare/allow/total", 29411.4999235, 7644.76620968), ("welfare/not/total", 29395.8, 1440),
        ("welfare/firstBest", 29420, 8168),
        ("factory/breakEvenQuantity", 766.961536499, 247.301697684), ("factory/investmentSaving", 9000, 12000),
        ("freeEntry/atMargin", 3, 2), ("freeEntry/atZeroProfit", 30, 3),
        ("statics/categories", -0.00331598818173, -0.136908735731),
        ("statics/fixedCost", 0.000132639527269, 0.000547634942923),
        ("statics/cost", -0.0147898161153, -0.0554418267989),
    ]

    @Test(arguments: [true, false]) func `The reference values hold through the JSON`(_ isFirst: Bool) throws {
        let data = try GameSample.presentation(isFirst ? GameSample.first : GameSample.second).data
        for (path, first, second) in Self.reference {
            let (found, expected) = (data.at(path).number, isFirst ? first : second)
            guard let expected else {
                #expect(found == nil, "\(path)")
                continue
            }
            let value = try #require(found, "\(path)")
            let tolerance = 5e-11 * max(abs(expected), 1)
            #expect(abs(value - expected) <= tolerance, "\(path): \(value)")
        }
        #expect(data.at("regime") == "dilemma" && data.at("dominance") == "strict")
        let equilibria: JSONValue = [["kind": "all-allow", "allowProbability": 1.0]]
        #expect(data.at("equilibria") == equilibria)
    }

    @Test func `The printed formula and the mixed equilibrium are as published`() throws {
        var parameters = GameSample.first
        parameters.margin = 0.3
        let data = try GameSample.presentation(parameters).data
        let printed = try #require(data.at("zeroProfitFee/printedFormula").number)
        let profit = try #require(data.at("zeroProfitFee/printedFormulaProfit").number)
        #expect(abs(printed - 3.72552809046) < 1e-10)
        #expect(abs(profit - 1490.2) < 0.05)
        #expect(data.at("regime") == "coordination")
        guard case .array(let equilibria) = data.at("equilibria") else {
            Issue.record("The equilibria are a list.")
            return
        }
        let mixed = equilibria.first { $0.at("kind") == "mixed" }?.at("allowProbability").number
        let chance = try #require(mixed)
        #expect(abs(chance - 0.489795918367) < 1e-11)
    }

    @Test func `The keys are those of the format, in its order`() async throws {
        let background = try await GameSample.background(of: GameSample.first)
        let data = try GameSample.presentation(GameSample.first, background: background).data
        guard case .object(let members) = data else {
            Issue.record("The data are an object.")
            return
        }
        #expect(
            Array(members.keys) == [
                "title", "parameters", "validity", "demandAtCost", "minimumCategories", "zeroProfitFee", "monopolyFee",
                "fee", "feeOnSales", "prices", "quantities", "gross", "ratio", "payoffs", "dominance", "regime",
                "equilibria", "hasAllEquilibria", "riskDominance", "dominanceConditions", "dominanceFailsBetween",
                "categoriesAt", "criticalDiscount", "welfare", "gains", "factory", "statics", "freeEntry", "trust",
                "uncertainty", "calibration", "propositions", "diagnostics",
            ])
        #expect(data.at("uncertainty/intervals/fee/low").number != nil)
        #expect(data.at("calibration/demand.alpha/isUsed") == true)
        #expect(data.at("calibration/demand.beta/isUsed") == false)
        #expect(data.at("trust/partnersNeeded") == 1)
    }
}
