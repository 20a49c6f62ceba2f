/// What changed from one round of a Delphi questionnaire to the next.
///
/// Source: N. Dalkey, O. Helmer, "An experimental application of the Delphi method to the use of experts", *Management
/// Science* 9 (1963) 458–467 (rounds with feedback between them).
public struct DelphiMovement: Sendable, Hashable {
    /// How one expert's answers moved.
    public struct ExpertMovement: Sendable, Hashable {
        /// The expert's place in the panel.
        public let expert: Int
        /// The questions of every kind that the expert answered in both rounds.
        public let comparedJudgments: Int
        /// Those of them answered otherwise: ratios that changed by more than a relative 10⁻⁹, other words, other grades.
        public let changedJudgments: Int
        /// The mean of |ln(new/old)| over the ratios; `nil` where there are none.
        public let meanChange: Double?
        /// The mean number of steps over the answers in words, one from equal to better or worse, two from better to worse;
        /// `nil` where there are none.
        public let meanPreferenceChange: Double?
        /// The mean of |new − old| over the intensities of the grades, the best one 1; `nil` where there are none.
        public let meanGradeChange: Double?
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
                && earlier.compiled.nodes.map(\.place) == later.compiled.nodes.map(\.place)
                && earlier.table.questionnaire.nodes == later.table.questionnaire.nodes,
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
        let questions = 0..<from.questionnaire.count
        guard questions.contains(where: { from.answer(to: $0, of: expert) != nil }),
            questions.contains(where: { to.answer(to: $0, of: expert) != nil })
        else { return nil }
        var (compared, changed) = (0, 0)
        var (ratios, words, grades) = ([Double](), [Double](), [Double]())
        for node in from.questionnaire.nodes {
            for question in node.questions {
                guard let old = from.answer(to: question, of: expert), let new = to.answer(to: question, of: expert)
                else { continue }
                let place = question * from.expertCount + expert
                let change = abs(to.values[place] - from.values[place])
                compared += 1
                switch node.kind {
                case .words(let preferenceValue)?:
                    words.append(change / (preferenceValue - 1))
                    if old != new { changed += 1 }
                case .grades?:
                    grades.append(change)
                    if old != new { changed += 1 }
                case .ratios?, nil:
                    ratios.append(change)
                    if change > 1e-9 { changed += 1 }
                }
            }
        }
        func mean(_ changes: [Double]) -> Double? {
            changes.isEmpty ? nil : changes.reduce(0, +) / Double(changes.count)
        }
        return ExpertMovement(
            expert: expert, comparedJudgments: compared, changedJudgments: changed, meanChange: mean(ratios),
            meanPreferenceChange: mean(words), meanGradeChange: mean(grades))
    }
}
