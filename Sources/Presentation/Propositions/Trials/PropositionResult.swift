public import Experiments
import MarketSimulation

/// What the trial of the claims came to.
public struct PropositionResult: Sendable {
    /// The study.
    public let study: PropositionStudy
    /// The claims, in their order.
    public let claims: [ClaimResult]
    /// What client meetings changed.
    public let changes: [PartResult]
    /// The outcomes and series of the arms' runs.
    let records: [[ArmRecord]]

    /// Judges every claim and every change by what the runs left.
    ///
    /// - Parameters:
    ///   - study: the study that ran.
    ///   - records: for each of its arms, the records of the replicates in their order.
    init(of study: PropositionStudy, records: [[ArmRecord]]) {
        self.study = study
        self.records = records
        var finder = ArmFinder(study, records)
        claims = study.trials.map { trial in
            ClaimResult(claim: trial.claim, parts: trial.parts.map { finder.result(of: $0) })
        }
        changes = study.changes.map { finder.result(of: $0) }
    }
}

/// A claim with its verdict.
public struct ClaimResult: Sendable {
    /// The claim.
    public let claim: Claim
    /// Its parts, the one that speaks for the claim first.
    public let parts: [PartResult]

    /// What the trial says of the claim.
    public var verdict: ClaimVerdict { ClaimVerdict(of: parts.map(\.finding)) }

    /// The part whose effect stands for the claim's: the first that could be tried.
    public var leading: PartResult? { parts.first { $0.finding != .untried } }
}

/// What the trial says of a claim.
public enum ClaimVerdict: String, Sendable, Hashable, CaseIterable {
    /// Every part of it is supported.
    case supported
    /// Some parts are, others are not: it depends on what tells them apart.
    case depends
    /// No part is.
    case notSupported = "not supported"
    /// No part could be tried in this scenario.
    case untried = "not tried"

    /// The verdict that findings add up to; parts that could not be tried say nothing.
    init(of findings: [PartFinding]) {
        let tried = findings.filter { $0 != .untried }
        let supported = tried.count { $0 == .supported }
        self =
            tried.isEmpty ? .untried : supported == tried.count ? .supported : supported > 0 ? .depends : .notSupported
    }
}

/// What the interval of a part says.
public enum PartFinding: String, Sendable, Hashable, CaseIterable {
    /// It lies wholly on the side that the claim expects.
    case supported
    /// It lies wholly on the other side.
    case opposed
    /// It holds zero.
    case undecided
    /// There is none: the part cannot be tried in this scenario, or too few runs had the outcome.
    case untried

    /// The finding of an interval.
    init(_ interval: ClosedRange<Double>?, expected: ExpectedSign) {
        guard let interval else {
            self = .untried
            return
        }
        let (isAbove, isUnder) = (interval.lowerBound > 0, interval.upperBound < 0)
        switch expected {
        case .positive: self = isAbove ? .supported : isUnder ? .opposed : .undecided
        case .negative: self = isUnder ? .supported : isAbove ? .opposed : .undecided
        }
    }
}

/// One comparison with its outcome.
public struct PartResult: Sendable {
    /// What was compared.
    public let part: TrialPart
    /// The effect over the replicates.
    public let effect: PairedDifference
    /// The outcome of each arm over the replicates, in the part's order.
    public let arms: [EnsembleSummary]
    /// The number of each arm among the study's; empty where the part was not run.
    public let armNumbers: [Int]
    /// Why the part could not be tried; nil where it was.
    public let problem: String?

    /// The confidence of all intervals.
    public static let confidence = 0.95

    /// The interval that covers the expected effect with 95 %, by Student's t.
    public var interval: ClosedRange<Double>? { effect.interval(confidence: Self.confidence) }

    /// What the interval says.
    public var finding: PartFinding { PartFinding(interval, expected: part.expected) }
}

/// Looks up the outcomes of parts' arms among the records of the runs.
///
/// Parts name scenarios and runs have numbers; the finder joins the two.
private struct ArmFinder {
    let study: PropositionStudy
    let records: [[ArmRecord]]
    private var places: [Place: Int]

    private struct Place: Hashable {
        let scenario: MarketScenario
        let copy: Int
    }

    init(_ study: PropositionStudy, _ records: [[ArmRecord]]) {
        self.study = study
        self.records = records
        places = Dictionary(
            study.arms.enumerated().map { (Place(scenario: $1.scenario, copy: $1.copy), $0) }
        ) { first, _ in first }
    }

    /// What a part came to: its effect over the replicates, or why it could not be tried.
    mutating func result(of part: TrialPart) -> PartResult {
        if let problem = part.problem(in: study.scenario) {
            return PartResult(
                part: part, effect: PairedDifference(from: [], to: []), arms: [], armNumbers: [], problem: problem)
        }
        let numbers = part.arms.indices.compactMap { number -> Int? in
            let scenario = part.scenario(number, of: study.scenario, isNull: study.isNull)
            return scenario.flatMap { places[Place(scenario: $0, copy: study.isNull ? number : 0)] }
        }
        precondition(numbers.count == part.arms.count, "Every arm of a part runs.")
        let outcomes = numbers.map { values(of: part.outcome, arm: $0) }
        let effect = Self.effect(of: part.arms.map(\.weight), on: outcomes, replicates: study.replicates)
        return PartResult(
            part: part, effect: effect, arms: outcomes.map(EnsembleSummary.init), armNumbers: numbers, problem: nil)
    }

    /// The effect in each replicate, as the difference of the arms with positive and those with negative weights.
    ///
    /// Sums that agree to twelve digits are equal: what the order of additions leaves over is no effect.
    private static func effect(of weights: [Double], on outcomes: [[Double?]], replicates: Int) -> PairedDifference {
        func side(_ sign: Double, _ replicate: Int) -> Double? {
            var sum = 0.0
            for (weight, values) in zip(weights, outcomes) where weight * sign > 0 {
                guard let value = values[replicate] else { return nil }
                sum += weight * sign * value
            }
            return sum
        }
        let below = (0..<replicates).map { side(-1, $0) }
        let above = (0..<replicates).map { replicate -> Double? in
            guard let sum = side(1, replicate), let other = below[replicate] else { return nil }
            return abs(sum - other) <= 1e-12 * max(abs(sum), abs(other)) ? other : sum
        }
        return PairedDifference(from: below, to: above)
    }

    /// An outcome's value in each replicate of an arm; nil where that run had none.
    private func values(of outcome: TrialOutcome, arm number: Int) -> [Double?] {
        guard let slot = study.arms[number].outcomes.firstIndex(of: outcome) else { return [] }
        return records[number].map { $0.values[slot] }
    }
}
