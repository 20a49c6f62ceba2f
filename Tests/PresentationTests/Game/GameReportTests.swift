import ClusterGame
import Reports
import TestSupport
import Testing

@testable import Presentation

struct GameReportTests {
    @Test func `The report of the first set is the recorded one`() async throws {
        let background = try await GameSample.background(of: GameSample.first)
        let report = try GameSample.presentation(GameSample.first, background: background).report()
        expectSnapshot(report.markdown(), named: "game.md")
    }

    @Test func `Every kind of game has its own verdict`() throws {
        var games: [Regime: GameParameters] = [:]
        var rich = GameSample.second
        rich.fee = .markup(0.95)
        rich.margin = 3.4
        var tempting = GameSample.first
        tempting.margin = 0.3
        for parameters in [GameSample.first, tempting, rich] {
            games[try GameModel(parameters).regime] = parameters
        }
        #expect(games.keys.contains(.dilemma) && games.keys.contains(.coordination))
        let verdicts = try games.values.map { try GameSample.presentation($0).verdict }
        #expect(Set(verdicts).count == verdicts.count)
    }

    @Test func `More traders are shown by the number of others that allow`() throws {
        var parameters = GameSample.first
        parameters.traders = 5
        parameters.fixedCost = 200
        let report = try GameSample.presentation(parameters).report()
        let tables = report.sections.flatMap(\.blocks).compactMap { block -> Table? in
            if case .table(let table) = block { table } else { nil }
        }
        let payoffs = try #require(tables.first { $0.id == "payoffs" })
        let titles = ["", "0 others allow", "1 other allows", "2 others allow", "4 others allow"]
        #expect(payoffs.columns.map(\.title) == titles)
        let arrows: [Table.Cell] = [.text("↑"), .text("↓")]
        #expect(payoffs.rows[1].cells.dropFirst().allSatisfy(arrows.contains))
    }

    @Test(arguments: Language.allCases) func `A report says where there may be more equilibria than it lists`(
        _ language: Language
    ) throws {
        // Four traders with shares by price and unlike costs, whose incentives to allow change sign twice.
        let parameters = GameParameters(
            demand: LinearDemand(alpha: 100, beta: 2), costs: .each([29.9, 2.6, 6.9]), traders: 4, unitCost: 0.2,
            fixedCost: 10, fee: .markup(0.164), margin: 1.448, options: GameOptions(shares: .logit(temperature: 3.99)))
        let answer = try GameModel(parameters).answer()
        #expect(!answer.hasAllEquilibria)
        let text = try GameSample.presentation(parameters, language: language).report().markdown()
        #expect(text.contains(Wording(language)[.equilibriaMore]))
        #expect(!text.contains(" 0 traders"))
        #expect(
            !(try GameSample.presentation(GameSample.first, language: language).report().markdown())
                .contains(Wording(language)[.equilibriaMore]))
    }

    @Test func `The first claim names the rule that it rests on`() throws {
        var parameters = GameSample.first
        parameters.margin = 0.3
        parameters.options.deviation = .best
        let sentences = try GameModel(parameters).propositions.map(try GameSample.presentation(parameters).sentence)
        // With a price of its own a lone allower gains at any ratio, so that the sentence must not argue from it.
        #expect(sentences[0].contains("by the rules that this file sets"))
        #expect(!sentences[2].contains("up to"))
        let plain = try GameModel(GameSample.first).propositions.map(
            try GameSample.presentation(GameSample.first).sentence)
        #expect(plain[0].contains("1.6676 times as much") && plain[2].contains("from 24 kinds on"))
    }

    @Test(arguments: Language.allCases) func `No report leaves a place unfilled`(_ language: Language) async throws {
        let background = try await GameSample.background(of: GameSample.first)
        for parameters in [GameSample.first, GameSample.second] {
            let report = try GameSample.presentation(parameters, language: language, background: background).report()
            #expect(!report.markdown().contains("{"))
        }
    }

    @Test(arguments: [
        (0.0, "0"), (76.6961536, "76.696"), (29411.4999, "29,411"), (-500, "−500"), (-1234567, "−1,234,567"),
        (0.000132639, "0.00013264"),
        (1e13, "1.00\u{A0}×\u{A0}10¹³"), (0.5, "0.5"),
    ]) func `A figure has five significant digits`(_ value: Double, _ text: String) {
        #expect(Wording(.english).figure(value) == text)
    }

    @Test(arguments: [
        (Language.russian, "29\u{A0}411"), (.ukrainian, "29\u{A0}411"), (.chinese, "29,411"),
    ]) func `Large figures have the group signs of their language`(_ language: Language, _ text: String) {
        #expect(Wording(language).figure(29411.4) == text)
    }

    @Test func `A curve and a map are reported, and the grid is whole`() throws {
        let fees = RegimeMap.Axis(.margin, values: (0..<300).map { 0.1 + Double($0) / 1000 })
        let kinds = RegimeMap.Axis(.categories, values: (2..<40).map(Double.init))
        let curve = VariationPresentation(
            of: GameSample.first, title: "Toys", axes: [fees], quantities: [.ratio], language: .english)
        #expect(curve.grid.rows.count == 300)
        #expect(curve.grid.columns.map(\.title) == ["margin", "regime", "ratio"])
        let map = VariationPresentation(
            of: GameSample.first, title: "Toys", axes: [fees, kinds], quantities: [.fee], language: .english)
        #expect(map.grid.rows.count == 300 * 38)
        let charts = map.report().sections.flatMap(\.blocks).compactMap { block -> Chart? in
            if case .chart(let chart) = block { chart } else { nil }
        }
        #expect(charts.map(\.id) == ["map-regime", "map-fee"])
        // Each place is what the module says of it.
        let place = map.places[150 + 300 * 18]
        let model = try GameModel(GameSample.first.setting(.categories, to: 20).setting(.margin, to: 0.25))
        #expect(place.values == [0.25, 20])
        #expect(place.regime == model.regime)
        #expect(place.answers == [model.fee])
    }
}
