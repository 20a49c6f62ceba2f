public import MarketSimulation

/// An arm as it runs: a scenario, and what is looked at in it.
public struct StudyArm: Sendable {
    /// The scenario with the arm's settings.
    public let scenario: MarketScenario
    /// The settings that differ from the study's scenario.
    public let settings: [TrialSetting]
    /// The outcomes that parts ask for.
    public internal(set) var outcomes: [TrialOutcome] = []
    /// Which of several arms with the same scenario it is; there is one, but for null tests.
    let copy: Int

    /// The measures to record, in the order of `MarketMeasure.allCases`.
    var measures: [MarketMeasure] {
        let needed = Set(outcomes.flatMap(\.measures))
        return MarketMeasure.allCases.filter(needed.contains)
    }
}

/// What one run of an arm left.
struct ArmRecord: Sendable {
    /// The outcomes, in the order of ``StudyArm/outcomes``.
    let values: [Double?]
    /// The series of the measures, thinned for charts.
    let series: [MarketMeasure: [Double?]]

    /// The most points of a series.
    static let points = 50

    init(_ run: MarketRun, arm: StudyArm) {
        values = arm.outcomes.map { $0.value(in: run) }
        series = Dictionary(
            uniqueKeysWithValues: arm.measures.map { ($0, Self.thinned(run.series.values(of: $0))) })
    }

    /// Means over stretches of equal length.
    private static func thinned(_ values: [Double?]) -> [Double?] {
        Self.stretches(of: values.count).map { range in
            let known = values[range].compactMap { $0 }
            return known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
        }
    }

    /// The steps that each point of a series stands for.
    static func stretches(of steps: Int) -> [Range<Int>] {
        let count = min(points, steps)
        return (0..<count).map { $0 * steps / count..<($0 + 1) * steps / count }
    }
}

/// Collects arms, each scenario once.
struct StudyArmList {
    private let base: MarketScenario
    private let isNull: Bool
    private(set) var arms: [StudyArm] = []
    private var places: [Place: Int] = [:]

    private struct Place: Hashable {
        let scenario: MarketScenario
        let copy: Int
    }

    init(_ base: MarketScenario, isNull: Bool) {
        self.base = base
        self.isNull = isNull
    }

    /// Adds the arms of a part, if all of them can run.
    mutating func add(_ part: TrialPart) {
        guard part.problem(in: base) == nil else { return }
        for (number, arm) in part.arms.enumerated() {
            guard let scenario = part.scenario(number, of: base, isNull: isNull) else { continue }
            let place = Place(scenario: scenario, copy: isNull ? number : 0)
            let slot = places[place] ?? arms.count
            if slot == arms.count {
                places[place] = slot
                let settings = arm.settings.filter { base[$0.key] != $0.value }
                arms.append(StudyArm(scenario: scenario, settings: settings, copy: place.copy))
            }
            if !arms[slot].outcomes.contains(part.outcome) { arms[slot].outcomes.append(part.outcome) }
        }
    }
}

extension TrialPart {
    /// The scenario of an arm; in a null study that of the first arm, which has the mechanism off, for all.
    func scenario(_ number: Int, of base: MarketScenario, isNull: Bool) -> MarketScenario? {
        try? base.setting(arms[isNull ? 0 : number].settings)
    }

    /// Why the part cannot be tried: a setting that does not fit, or a rule that an arm's market breaks.
    func problem(in base: MarketScenario) -> String? {
        for arm in arms {
            do throws(SettingProblem) {
                if let problem = try base.setting(arm.settings).problems().first {
                    return "\(problem.keys.joined(separator: ", ")): \(problem.rule) (\(problem.found))"
                }
            } catch {
                return error.description
            }
        }
        return nil
    }
}
