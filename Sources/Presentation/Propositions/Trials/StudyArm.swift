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

    /// Takes from a finished run what its arm is asked for, so that the market itself can be let go.
    init(_ run: MarketRun, arm: StudyArm) {
        values = arm.outcomes.map { $0.value(in: run) }
        series = Dictionary(
            uniqueKeysWithValues: arm.measures.map { ($0, Self.thinned(run.series.values(of: $0))) })
    }

    /// Means over stretches of equal length.
    ///
    /// A step without a value is left out of its stretch's mean; a stretch of nothing else has none.
    private static func thinned(_ values: [Double?]) -> [Double?] {
        Self.stretches(of: values.count).map { range in
            let known = values[range].compactMap { $0 }
            return known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
        }
    }

    /// The steps that each point of a series stands for.
    ///
    /// Runs of fewer steps than a series has points get one stretch for each step.
    static func stretches(of steps: Int) -> [Range<Int>] {
        let count = min(points, steps)
        return (0..<count).map { $0 * steps / count..<($0 + 1) * steps / count }
    }
}

/// Collects arms, each scenario once.
///
/// Many parts compare the same two markets, and a run costs far more than the comparison of two scenarios.
struct StudyArmList {
    /// The study's scenario, which the arms' settings change.
    private let base: MarketScenario
    /// Whether all arms of a part have the scenario of its first; copies then keep them apart.
    private let isNull: Bool
    /// The arms so far, in the order in which parts first asked for them.
    private(set) var arms: [StudyArm] = []
    /// Where the arm of a scenario stands in the list.
    private var places: [Place: Int] = [:]

    /// What makes two arms one: the same scenario, and in a null study the same side of the comparison.
    private struct Place: Hashable {
        let scenario: MarketScenario
        let copy: Int
    }

    /// Begins an empty list.
    init(_ base: MarketScenario, isNull: Bool) {
        self.base = base
        self.isNull = isNull
    }

    /// Adds the arms of a part, if all of them can run.
    ///
    /// An arm that is there already only learns of the outcome that the part looks at.
    mutating func add(_ part: TrialPart) {
        guard part.problem(in: base) == nil else { return }
        for (number, arm) in part.arms.enumerated() {
            guard let scenario = part.scenario(number, of: base, isNull: isNull) else { continue }
            let place = Place(scenario: scenario, copy: isNull ? number : 0)
            let slot = places[place] ?? arms.count
            if slot == arms.count {
                places[place] = slot
                arms.append(
                    StudyArm(scenario: scenario, settings: differences(of: scenario, arm), copy: place.copy))
            }
            if !arms[slot].outcomes.contains(part.outcome) { arms[slot].outcomes.append(part.outcome) }
        }
    }

    /// The settings of an arm that differ from the study's scenario, each once.
    ///
    /// Settings that name the value which the scenario has anyway are left out: the report tells what differs.
    private func differences(of scenario: MarketScenario, _ arm: TrialArm) -> [TrialSetting] {
        var seen: Set<String> = []
        return arm.settings.compactMap { setting in
            guard seen.insert(setting.key).inserted, let value = scenario[setting.key], value != base[setting.key]
            else { return nil }
            return TrialSetting(setting.key, value)
        }
    }
}

extension TrialPart {
    /// The scenario of an arm; in a null study that of the first arm, which has the mechanism off, for all.
    ///
    /// - Parameters:
    ///   - number: the arm's place in the part.
    ///   - base: the study's scenario.
    ///   - isNull: whether the study is a null study.
    /// - Returns: nil where a setting does not fit the scenario.
    func scenario(_ number: Int, of base: MarketScenario, isNull: Bool) -> MarketScenario? {
        try? base.setting(arms[isNull ? 0 : number].settings)
    }

    /// Why the part cannot be tried: a setting that does not fit, or a rule that an arm's market breaks.
    ///
    /// The rule stands with the settings that it is about and what was found, as a message about a file has them. Nil
    /// where every arm can run.
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
