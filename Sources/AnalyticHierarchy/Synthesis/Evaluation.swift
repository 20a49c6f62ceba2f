/// Rankings of one model by any combination of method, mode and merit formula.
struct Evaluation {
    let model: DecisionModel
    let options: SynthesisOptions
    let hierarchies: [WeighedHierarchy]

    /// The formula of the options; none in a model with a single hierarchy.
    var formula: MeritFormula? { hierarchies[0].merit == nil ? nil : options.merits }

    /// The merits' weights with sum one: as given, or equal.
    var meritWeights: [Merit: Double] {
        let merits = hierarchies.compactMap(\.merit)
        let given = merits.map { options.meritWeights.isEmpty ? 1 : options.meritWeights[$0, default: 0] }
        let total = given.reduce(0, +)
        return Dictionary(uniqueKeysWithValues: zip(merits, given.map { $0 / total }))
    }

    /// Every combination, in the order of methods, modes and formulas.
    func variants() -> [Variant] {
        let formulas: [MeritFormula?] = formula == nil ? [nil] : MeritFormula.allCases
        return PriorityMethod.allCases.flatMap { method in
            SynthesisMode.allCases.flatMap { mode in
                formulas.map { formula in
                    Variant(
                        method: method, mode: mode, formula: formula,
                        outcome: outcome(method: method, mode: mode, formula: formula))
                }
            }
        }
    }

    /// The answer of one combination.
    func outcome(method: PriorityMethod, mode: SynthesisMode, formula: MeritFormula?) -> Variant.Outcome {
        var merits: [Merit: [Double]] = [:]
        var only: [Double] = []
        for hierarchy in hierarchies {
            let synthesis: HierarchySynthesis?
            do {
                synthesis = HierarchySynthesis(
                    nodes: hierarchy.nodes.map(\.node), weights: try hierarchy.weights(by: method),
                    alternativeCount: model.alternatives.count, mode: mode, structure: options.structure)
            } catch {
                return .noPriorities(PriorityFailure(method: method, iterations: error.iterations))
            }
            guard let synthesis else { return .nothingLeft(hierarchy.merit) }
            if let merit = hierarchy.merit { merits[merit] = synthesis.priorities } else { only = synthesis.priorities }
        }
        let isAmbiguous = hierarchies.contains { $0.isAmbiguous(by: method) }
        guard let formula else { return .ranking(Ranking(scores: only), isAmbiguous: isAmbiguous) }
        do {
            return .ranking(try formula.ranking(merits: merits, weights: meritWeights), isAmbiguous: isAmbiguous)
        } catch {
            return .zeroMerit(error)
        }
    }

    /// What is gained against what is lost, step by step; none where one side is missing.
    func incremental(results: [HierarchyResult]) -> IncrementalAnalysis? {
        func sum(favourable: Bool) -> [Double]? {
            let vectors = results.filter { $0.merit?.isFavourable == favourable }.map(\.synthesis.priorities)
            guard let first = vectors.first else { return nil }
            return vectors.dropFirst().reduce(first) { zip($0, $1).map(+) }
        }
        guard let gains = sum(favourable: true), let losses = sum(favourable: false) else { return nil }
        return IncrementalAnalysis(benefits: gains, costs: losses)
    }
}

extension DecisionFailure {
    /// The steps a method took before giving up; zero where no method gave up.
    var iterations: Int {
        if case .noPriorities(_, _, let failure) = self { failure.iterations } else { 0 }
    }
}
