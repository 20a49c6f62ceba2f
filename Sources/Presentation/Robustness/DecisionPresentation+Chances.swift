import AnalyticHierarchy
import Foundation
import Reports

/// How surely something holds, in the words of the Intergovernmental Panel on Climate Change.
///
/// Source: M. D. Mastrandrea et al., *Guidance Note for Lead Authors of the IPCC Fifth Assessment Report on Consistent
/// Treatment of Uncertainties*, 2010, table 1: virtually certain from 99 %, very likely from 90 %, likely from 66 %, about
/// as likely as not from 33 %.
enum Likelihood: CaseIterable {
    case virtuallyCertain, veryLikely, likely, open, unlikely

    /// The level of a probability; at a limit the surer one.
    init(_ probability: Double) {
        self = Self.allCases.first { probability >= $0.limit } ?? .unlikely
    }

    /// The least probability of the level.
    ///
    /// The guidance note's “unlikely” reaches from 0 to 33 %; its finer levels below are of no use here, since the winner of a
    /// model that rarely wins is no winner anybody should choose.
    private var limit: Double {
        switch self {
        case .virtuallyCertain: 0.99
        case .veryLikely: 0.9
        case .likely: 0.66
        case .open: 0.33
        case .unlikely: 0
        }
    }

    /// The level's name in the catalogue.
    var key: RobustnessTextKey {
        switch self {
        case .virtuallyCertain: .sureVirtually
        case .veryLikely: .sureVery
        case .likely: .sureLikely
        case .open: .sureOpen
        case .unlikely: .sureUnlikely
        }
    }
}

extension DecisionPresentation {
    /// How surely the winner comes first by the least favourable simulation, in a sentence; none without one.
    ///
    /// The words follow the share alone. Choices of method and formula are no chance, and have sentences of their own.
    var sentenceOnChances: String? {
        guard let (simulation, probability) = robustness?.leastSure(result.ranking.winners) else { return nil }
        let cause: RobustnessTextKey = if case .panel = simulation.cause { .surePanel } else { .sureVaried }
        return wording[
            .sure,
            [
                "level": .text(wording[Likelihood(probability).key]),
                "share": .text(share(probability, of: simulation)),
                "runs": .text(wording.figure(Double(simulation.answeredRuns), digits: 9)),
                "cause": .text(wording[cause]),
                "count": .count(result.ranking.winners.count),
            ]]
    }

    /// The level as a key figure, with the share of the runs.
    var figureOnChances: Report.KeyFigure? {
        guard let (simulation, probability) = robustness?.leastSure(result.ranking.winners) else { return nil }
        return Report.KeyFigure(
            label: wording[.figureSure], value: wording.capitalised(wording[Likelihood(probability).key]),
            note: wording[.figureSureNote, ["share": .text(share(probability, of: simulation))]])
    }

    /// A probability from a simulation, never rounded to certainty: 9,999 of 10,000 runs are not all of them.
    func share(_ probability: Double, of simulation: SimulationResult) -> String {
        guard probability < 1, probability > 0 else { return wording.percent(probability, decimals: 0) }
        let decimals = probability > 0.9995 ? 2 : 1
        return wording.percent(min(probability, 1 - pow(10, -Double(decimals) - 2)), decimals: decimals)
    }

    /// Every simulation with its chances, intervals and orders of pairs.
    var chancesSection: Report.Section? {
        guard let robustness else { return nil }
        guard !robustness.simulations.isEmpty else {
            let isWithoutJudgments = !result.hierarchies.flatMap(\.nodes).contains { $0.consistency != nil }
            guard isWithoutJudgments else { return nil }
            return Report.Section(
                id: "chances", title: wording[.sectionChances], blocks: [.paragraph(wording[.noJudgments])])
        }
        let blocks = robustness.simulations.enumerated().flatMap { number, simulation -> [Report.Block] in
            let text = [Report.Block.paragraph(spreadText(simulation))]
            guard simulation.answeredRuns > 0 else { return text }
            let own: [Report.Block] = [.chart(chancesChart(simulation, number: number))]
            guard number == 0 else { return text + own }
            return text + own + [.chart(scoresChart(simulation)), .table(pairsTable(simulation))]
        }
        return Report.Section(id: "chances", title: wording[.sectionChances], blocks: blocks)
    }

    /// What varied, by how much, how often, and with which seed, so that somebody else can repeat it.
    ///
    /// A seed stands in every report, since the same seed gives the same figures on any number of threads.
    func spreadText(_ simulation: SimulationResult) -> String {
        let cause = sentences(on: simulation.cause)
        let runs = wording[
            .spreadSeed,
            [
                "runs": .text(wording.figure(Double(simulation.runs), digits: 9)),
                "seed": .text(String(simulation.seed)),
                "answered": .text(wording.figure(Double(simulation.answeredRuns), digits: 9)),
            ]]
        return wording.sentences(cause + [runs])
    }

    /// What was drawn anew in each run: experts, or judgments.
    private func sentences(on cause: SimulationResult.Cause) -> [String] {
        switch cause {
        case .panel(_, let experts): [wording[.spreadPanel, ["count": .count(experts)]]]
        case .judgments(let spread): sentences(on: spread)
        }
    }

    /// How the judgments varied.
    ///
    /// Of a mixed spread both halves are told, since a reader who gave intervals must know that the other judgments did not stand
    /// still. Contradictions are told only where they made some σ larger than the least one.
    private func sentences(on spread: JudgmentSpread) -> [String] {
        switch spread {
        case .intervals: return [wording[.spreadIntervals]]
        case .mixed(_, let others): return [wording[.spreadIntervals]] + sentences(on: others)
        case .noise(let sigma): return [wording[.spreadNoise, spreadArguments(sigma)]]
        case .contradictions(let least):
            let most = robustness?.noise?.upperBound ?? least
            let floor = wording[.spreadNoise, spreadArguments(least)]
            guard most > least else { return [floor] }
            return [
                floor,
                wording[
                    .spreadContradictions,
                    [
                        "most": .text(wording.number(most, decimals: 2)),
                        "limit": .text(wording.number(result.options.scale.randomDeviation, decimals: 2)),
                    ]],
            ]
        }
    }

    /// A standard deviation of logarithms as factors: e^(1.96σ) is passed by 5 of 100 draws.
    private func spreadArguments(_ sigma: Double) -> KeyValuePairs<String, Wording.Argument> {
        let factor = exp(1.959964 * sigma)
        return [
            "sigma": .text(wording.number(sigma, decimals: 2)), "factor": .text(wording.number(factor, decimals: 2)),
            "low": .text(wording.number(5 / factor, decimals: 1)),
            "high": .text(wording.number(5 * factor, decimals: 1)),
        ]
    }

    /// How many places have a part of their own in a bar; further ones share the last part.
    private static let largestPlaceCount = 4

    /// The chance of each place for each alternative, as stacked bars.
    ///
    /// - Parameters:
    ///   - simulation: the runs.
    ///   - number: tells the charts of several simulations apart; the first has the plain name.
    /// - Returns: a bar for each alternative, in the order of the ranking, whose parts add up to one.
    func chancesChart(_ simulation: SimulationResult, number: Int) -> Chart {
        let order = result.ranking.order
        let count = min(order.count, Self.largestPlaceCount)
        let series = (0..<count).map { rank -> Chart.Series in
            let isRest = rank == count - 1 && order.count > count
            let figures = order.map { alternative -> Chart.Figure in
                let chances = simulation.rankProbabilities[alternative]
                let value = isRest ? chances[rank...].reduce(0, +) : chances[rank]
                return Chart.Figure(value, share(value, of: simulation))
            }
            let name = wording[isRest ? .placeRest : .place, ["rank": .text(wording.integer(rank + 1))]]
            return Chart.Series(name, figures: figures)
        }
        let means = order.map { alternative -> Chart.Figure in
            let mean = simulation.rankProbabilities[alternative].enumerated().reduce(0) {
                $0 + Double($1.offset + 1) * $1.element
            }
            return Chart.Figure(mean, wording.number(mean, decimals: 2))
        }
        let isPanel = if case .panel = simulation.cause { true } else { false }
        return Chart.stackedBars(
            id: number == 0 ? "chances" : "chances-\(number + 1)",
            title: wording[isPanel ? .captionChancesPanel : .captionChances],
            summary: wording[.summaryChances], categoryTitle: wording[.columnAlternative],
            axis: wording.axis(wording[.captionChances], format: ".0%"), categories: order.map(title(of:)),
            series: series, totalTitle: wording[.meanPlace], totals: means)
    }

    /// The middle of each alternative's scores.
    ///
    /// Scores are those of the merit formula, so that for a ratio the ranges are those of benefits over costs.
    private func scoresChart(_ simulation: SimulationResult) -> Chart {
        func figure(_ value: Double?) -> Chart.Figure { Chart.Figure(value, wording.number(value)) }
        let intervals = result.ranking.order.map { alternative in
            let middle = simulation.interval(of: alternative, share: 0.95)
            return Chart.Interval(
                label: title(of: alternative), low: figure(middle?.lowerBound), high: figure(middle?.upperBound),
                value: figure(simulation.scores[alternative].quantiles[SimulationResult.levels.count / 2]))
        }
        return Chart.intervals(
            id: "score-intervals", title: wording[.captionSpread], summary: wording[.summarySpread],
            labelTitle: wording[.columnAlternative], axis: wording.axis(wording[.columnScore]),
            titles: (wording[.columnMiddle], wording[.columnLowEnd], wording[.columnHighEnd]), intervals: intervals)
    }

    /// How often each alternative stands before each other one.
    ///
    /// A table of ranks cannot tell whether two alternatives change places with each other or with a third.
    private func pairsTable(_ simulation: SimulationResult) -> Table {
        let order = result.ranking.order
        return Table(
            id: "pair-orders", caption: wording[.captionPairs],
            columns: [Table.Column(wording[.columnAlternative])]
                + order.map { Table.Column(title(of: $0), isNumeric: true) },
            rows: order.map { one in
                Table.Row(
                    [.text(title(of: one))]
                        + order.map { other in
                            guard one != other else { return .number(nil, Wording.undefined) }
                            let probability = simulation.orderProbabilities[one][other]
                            return .number(probability, share(probability, of: simulation))
                        })
            })
    }
}
