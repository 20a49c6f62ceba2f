import Glibc

/// What changed from one round of a Delphi questionnaire to the next.
///
/// Source: N. Dalkey, O. Helmer, "An experimental application of the Delphi method to the use of experts", *Management
/// Science* 9 (1963) 458–467 (rounds with feedback between them).
public struct DelphiMovement: Sendable, Hashable {
    /// How one expert's answers moved.
    public struct ExpertMovement: Sendable, Hashable {
        /// The expert's place in the panel.
        public let expert: Int
        /// The judgments that the expert gave in both rounds.
        public let comparedJudgments: Int
        /// Those of them that changed by more than a relative 10⁻⁹.
        public let changedJudgments: Int
        /// The mean of |ln(new/old)| over the compared ones; `nil` where there are none.
        public let meanChange: Double?
    }

    /// How the panel moved at one node, or about the alternatives.
    public struct NodeMovement: Sendable, Hashable {
        /// The agreement in the earlier round.
        public let before: Agreement
        /// The agreement in the later round.
        public let after: Agreement

        /// The node; `nil` for the alternatives as a whole.
        public var place: NodePlace? { before.place }
        /// How much Kendall's W rose; `nil` where one round has none.
        public var concordanceGain: Double? { gain(\.concordance?.coefficient) }
        /// How much the Shannon consensus rose; `nil` where one round has none.
        public var consensusGain: Double? { gain(\.consensus?.consensus) }

        private func gain(_ measure: (Agreement) -> Double?) -> Double? {
            measure(after).flatMap { new in measure(before).map { new - $0 } }
        }
    }

    /// The experts who answered something in both rounds.
    public let experts: [ExpertMovement]
    /// The nodes asked about in both rounds.
    public let nodes: [NodeMovement]
    /// The alternatives as a whole.
    public let overall: NodeMovement
    /// The group's ranking in the earlier round.
    public let before: Ranking
    /// The group's ranking in the later round.
    public let after: Ranking

    /// The pairs of alternatives that changed their order; a tie that opened or closed counts one half.
    public var changedPairs: Double { before.changedPairs(in: after) }

    /// Compares two rounds of the same questionnaire.
    ///
    /// - Parameters:
    ///   - earlier: the earlier round.
    ///   - later: the later round: the same model and experts, other answers.
    ///   - aggregation: how the group's rankings come about.
    /// - Throws: `PanelFailure` where a round has no group ranking.
    public init(
        from earlier: PanelStudy, to later: PanelStudy, aggregation: Aggregation = .judgments
    ) throws(PanelFailure) {
        precondition(
            earlier.panel.experts.map(\.id) == later.panel.experts.map(\.id)
                && earlier.compiled.judgments.count == later.compiled.judgments.count
                && earlier.compiled.nodes.map(\.judgments) == later.compiled.nodes.map(\.judgments),
            "The rounds ask the same experts the same questions.")
        before = try earlier.outcome(of: aggregation).ranking
        after = try later.outcome(of: aggregation).ranking
        let asked = Set(later.askedNodes)
        nodes = earlier.askedNodes.filter(asked.contains).map {
            NodeMovement(before: earlier.agreement(at: $0), after: later.agreement(at: $0))
        }
        overall = NodeMovement(before: earlier.overallAgreement(), after: later.overallAgreement())
        experts = earlier.panel.experts.indices.compactMap { expert in
            Self.movement(of: expert, from: earlier.table, to: later.table)
        }
    }

    private static func movement(of expert: Int, from: AnswerTable, to: AnswerTable) -> ExpertMovement? {
        let places = stride(from: expert, to: from.logarithms.count, by: from.expertCount)
        guard places.contains(where: { !from.logarithms[$0].isNaN }),
            places.contains(where: { !to.logarithms[$0].isNaN })
        else { return nil }
        let changes = places.map { abs(to.logarithms[$0] - from.logarithms[$0]) }.filter { !$0.isNaN }
        return ExpertMovement(
            expert: expert, comparedJudgments: changes.count, changedJudgments: changes.count { $0 > 1e-9 },
            meanChange: changes.isEmpty ? nil : changes.reduce(0, +) / Double(changes.count))
    }
}
