/// Everything that a panel's answers tell, with every number a report shows.
public struct PanelResult: Sendable {
    /// One sending of the questionnaire.
    public struct Round: Sendable, Hashable {
        /// What it is called; `nil` where there is only one.
        public let name: String?
        /// The answers of everybody who took part.
        public let answers: [ExpertAnswers]

        /// Creates a round.
        public init(name: String? = nil, answers: [ExpertAnswers]) {
            self.name = name
            self.answers = answers
        }
    }

    /// One way to make one answer of many, and what it leads to.
    public struct Combination: Sendable, Hashable {
        /// The way.
        public let aggregation: Aggregation
        /// The group's answer; `nil` where there is none this way, as without a complete questionnaire for means of trees.
        public let outcome: GroupOutcome?
    }

    /// Why a panel has no answer.
    public enum Failure: Error, Sendable, Hashable {
        /// Answers that do not fit the model.
        case answers(InvalidAnswers)
        /// Experts whose weight is not known.
        case weights(Panel.WeightsMissing)
        /// Pairs without an answer, or a group without one.
        case group(PanelFailure)
    }

    /// The last round, by which the group answers.
    public let study: PanelStudy
    /// Where the experts' weights come from.
    public let weighting: Panel.Weighting
    /// The names of the rounds, the last one being that of the study.
    public let roundNames: [String?]
    /// The group's answer.
    public let group: GroupOutcome
    /// The group's answer in every way.
    public let combinations: [Combination]
    /// How far the experts agree about the alternatives.
    public let overall: Agreement
    /// How far the experts agree at every node that was asked about.
    public let agreements: [Agreement]
    /// The group's ranking without each expert, the most influential first.
    public let influences: [ExpertInfluence]
    /// Each expert's consistency at each node, the worst first.
    public let checks: [ExpertCheck]
    /// What changed from round to round.
    public let movements: [DelphiMovement]

    /// Evaluates a panel's rounds.
    ///
    /// - Parameters:
    ///   - model: the model.
    ///   - panel: the experts.
    ///   - rounds: the rounds, one or more; the last one counts.
    ///   - weighting: where the experts' weights come from; without it, the given ones if every expert has one, else equal.
    ///   - aggregation: how the group's answer comes about.
    ///   - options: how to put everything together; without them, as the model says.
    /// - Throws: `Failure` where the answers do not fit or lead nowhere.
    public init(
        model: DecisionModel, panel: Panel, rounds: [Round], weighting: Panel.Weighting? = nil,
        aggregation: Aggregation = .judgments, options: SynthesisOptions? = nil
    ) throws(Failure) {
        precondition(!rounds.isEmpty, "A panel answers in one round or more.")
        let chosen = weighting ?? (panel.experts.allSatisfy { $0.weight != nil } ? .given : .equal)
        let weights: [Double]
        do { weights = try panel.weights(by: chosen) } catch { throw .weights(error) }
        var studies: [PanelStudy] = []
        for round in rounds {
            do {
                studies.append(
                    try PanelStudy(
                        model: model, panel: panel, answers: round.answers, weights: weights, options: options))
            } catch {
                throw .answers(error)
            }
        }
        let study = studies[studies.count - 1]
        do {
            group = try study.outcome(of: aggregation)
            influences = try study.influences(aggregation: aggregation)
        } catch {
            throw .group(error)
        }
        self.study = study
        self.weighting = chosen
        roundNames = rounds.map(\.name)
        combinations = Aggregation.allCases.map { Combination(aggregation: $0, outcome: try? study.outcome(of: $0)) }
        overall = study.overallAgreement()
        agreements = study.agreements()
        checks = study.checks()
        movements = zip(studies, studies.dropFirst()).compactMap { try? DelphiMovement(from: $0, to: $1) }
    }

    /// The number of pairs that somebody answered about, by ratios or words, and of elements that somebody rated.
    public var askedPairs: Int { study.answeredPairs.count }

    /// How many of these each expert answered about.
    public var answeredPairs: [Int] {
        let pairs = study.answeredPairs
        return study.panel.experts.indices.map { expert in pairs.count { $0.contains(expert) } }
    }
}

extension PanelStudy {
    /// For each pair compared and each element rated that anybody answered about, the experts who did.
    var answeredPairs: [Set<Int>] {
        (0..<table.questionnaire.count).compactMap { question in
            let experts = (0..<table.expertCount).filter { table.answer(to: question, of: $0) != nil }
            return experts.isEmpty ? nil : Set(experts)
        }
    }
}
