import AnalyticHierarchy
import Reports

extension DecisionPresentation {
    /// How safe the answer is: chances, weights, the runner-up, dropped alternatives; none where nothing was asked.
    ///
    /// - Parameter detail: the summary has the chances and a sentence for each other question; in full every question has
    ///   a part of its own with its charts.
    func robustnessSection(detail: Detail) -> Report.Section? {
        guard let robustness else { return nil }
        var section = Report.Section(id: "robustness", title: wording[.section])
        if detail == .summary {
            if let simulation = robustness.leastSure(result.ranking.winners)?.simulation {
                section.blocks = [.chart(chancesChart(simulation, number: 0)), .paragraph(spreadText(simulation))]
            }
            section.blocks.append(.list(sentencesOnWeights + sentencesOnDropping))
            return section
        }
        section.sections = [
            chancesSection, weightsSection, rivalSection, droppingSection, combinationsSection,
        ].compactMap { $0 }
        return section
    }

    /// A sentence on the judgment and one on the weight that replace the winner most easily.
    var sentencesOnWeights: [String] { [sentenceOnJudgment, sentenceOnWeight].compactMap { $0 } }

    /// The judgment whose smallest change replaces the winner; none where nothing was judged or first place is shared.
    ///
    /// A reader can act on it: it names two things, and whoever compared them can be asked once more.
    var sentenceOnJudgment: String? {
        guard let robustness, result.ranking.winners.count == 1,
            result.hierarchies.flatMap(\.nodes).contains(where: { $0.consistency != nil })
        else { return nil }
        guard let critical = robustness.criticalJudgment else { return wording[.criticalNone] }
        let node = node(at: critical.place)
        let titles = comparedNames(of: node, critical).titles
        return wording[
            critical.steps == nil ? .criticalContinuous : .critical,
            [
                "left": .text(titles[critical.pair.first]), "right": .text(titles[critical.pair.second]),
                "from": .text(wording.ratio(critical.old)), "to": .text(wording.ratio(critical.new)),
                "node": .text(
                    result.hierarchies.reduce(0) { $0 + $1.nodes.count } == 1
                        ? "" : wording[.criticalNode, ["node": .text(name(of: critical.place))]]),
                "winners": .text(
                    wording.list(critical.winners.filter { !result.ranking.winners.contains($0) }.map(title(of:)))),
            ]]
    }

    /// The names of what a critical judgment compares: the node's elements, or the grades of its scale.
    func comparedNames(of node: NodeResult, _ critical: CriticalJudgment) -> (ids: [String], titles: [String]) {
        guard critical.comparesGrades, case .ratings(let scale, _) = node.node.criterion.weighing else {
            return (elementIDs(of: node), elementTitles(of: node))
        }
        return (scale.grades, scale.grades)
    }

    /// The weight that is nearest to a value at which the winner changes.
    ///
    /// The others keep their proportions while it moves, as everywhere in this section.
    var sentenceOnWeight: String? {
        guard let robustness, !robustness.sensitivities.isEmpty else { return nil }
        guard let nearest = robustness.influential.first, let stable = nearest.stableInterval else {
            return robustness.influential.isEmpty ? wording[.noWeight] : nil
        }
        let isMerit = if case .merit = nearest.subject { true } else { false }
        return wording[
            isMerit ? .closestMerit : .closestWeight,
            [
                "node": .text(name(of: nearest.subject)),
                "winner": .text(wording.list(nearest.winners.map(title(of:)))),
                "low": .text(bound(stable.lowerBound)), "high": .text(bound(stable.upperBound)),
                "weight": .text(wording.percent(nearest.weight)), "count": .count(nearest.winners.count),
            ]]
    }

    /// An end of a range of weights: nothing and everything are exact.
    func bound(_ weight: Double) -> String {
        wording.percent(weight, decimals: weight == 0 || weight == 1 ? 0 : 1)
    }

    /// The sentences on what replaces the winner that belong into the verdict: the judgment, and a weight so close to a
    /// change that nobody could defend it, or the weight alone where there is no judgment.
    var sentencesOnDependence: [String] {
        let nearest = robustness?.influential.first?.nearestChange ?? .infinity
        let judgment = robustness?.criticalJudgment == nil ? nil : sentenceOnJudgment
        let weight = judgment == nil || nearest <= Self.closeChange ? sentenceOnWeight : nil
        return [judgment, weight].compactMap { $0 }
    }

    /// The change of a weight that is within what people can tell apart: a twentieth of the whole.
    private static let closeChange = 0.05

    /// What happens to the others when an alternative is dropped, only what changes; one sentence where nothing does.
    var sentencesOnDropping: [String] {
        guard let reversals = robustness?.reversals, !reversals.isEmpty else { return [] }
        let changes = reversals.filter { !$0.keepsOrder }
        guard !changes.isEmpty else { return [wording[.droppingKeeps]] }
        return changes.map { reversal in
            let name = Wording.Argument.text(title(of: reversal.dropped))
            guard let after = reversal.after else { return wording[.droppingImpossible, ["name": name]] }
            return wording[.droppingChanges, ["name": name, "order": .text(order(of: after))]]
        }
    }

    /// What dropping each alternative does; none for two alternatives, of which dropping one leaves nothing to order.
    private var droppingSection: Report.Section? {
        let sentences = sentencesOnDropping
        guard !sentences.isEmpty else { return nil }
        return Report.Section(id: "dropping", title: wording[.sectionDropping], blocks: [.list(sentences)])
    }

    /// The winner against the runner-up, leaf by leaf, the largest differences first.
    ///
    /// Costs and risks are turned round, so that to the right always means better for the winner, and their leaves can stand
    /// in one chart with those of benefits.
    private var rivalSection: Report.Section? {
        guard let view = robustness?.headToHead, view.entries.count > 1 else { return nil }
        let (first, second) = (result.ranking.groups[0][0], result.ranking.groups[1][0])
        let sign: Double = view.alternatives.first == first ? 1 : -1
        let entries = view.entries.compactMap { entry -> (name: String, value: Double)? in
            guard let difference = entry.difference, difference != 0 else { return nil }
            let isFavourable = result.hierarchies[entry.place.hierarchy].merit?.isFavourable ?? true
            return (name(of: entry.place), sign * (isFavourable ? difference : -difference))
        }
        guard entries.count > 1 else { return nil }
        let largest = entries.sorted { ($1.value.magnitude, $0.name) < ($0.value.magnitude, $1.name) }
            .prefix(Self.largestBarCount)
        let names: KeyValuePairs<String, Wording.Argument> = [
            "one": .text(title(of: first)), "other": .text(title(of: second)),
        ]
        let chart = Chart.bars(
            id: "head-to-head", title: wording[.captionRival, names], summary: wording[.summaryRival, names],
            labelTitle: wording[.columnCriterion], axis: wording.axis(wording[.axisRival]),
            bars: largest.map {
                Chart.Bar(
                    label: $0.name, value: $0.value, text: wording.number($0.value), isEmphasised: $0.value > 0)
            })
        return Report.Section(
            id: "rival", title: wording[.sectionRival], blocks: [.chart(chart), .paragraph(wording[.rivalText])])
    }

    /// The most bars in a chart of this section: what a page shows without scrolling far.
    static let largestBarCount = 12

    /// An order in one line, by titles.
    func order(of groups: [[Int]]) -> String {
        groups.map { $0.map(title(of:)).joined(separator: " = ") }.joined(separator: " > ")
    }

    /// What moves: a criterion by merit and title, or a merit.
    func name(of subject: WeightSensitivity.Subject) -> String {
        switch subject {
        case .criterion(let place): name(of: place)
        case .merit(let merit): wording.name(merit)
        }
    }
}
