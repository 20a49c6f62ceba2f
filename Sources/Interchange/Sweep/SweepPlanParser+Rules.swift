import Experiments

/// The rules of the model, tried before the first run.
extension SweepPlanParser {
    /// Reports values that break the model's rules.
    ///
    /// A value that breaks a rule about nothing else that varies can never be run: an error. Two values that only break a
    /// rule together make some runs fail, which may be what a map of the possible is for: a warning. What three or more
    /// break together is found by the runs.
    mutating func checkValues(of factors: [SweptFactor], in model: any SweptModel, line: Int?) {
        let varied = Set(factors.map(\.key))
        for factor in factors {
            let place = path("vary", factor.key)
            for setting in factor.probes {
                let own = model.problems(with: [setting]).filter { problem in
                    varied.isDisjoint(with: problem.keys.filter { $0 != factor.key })
                }
                for problem in own {
                    findings.add(
                        .impossibleValue(setting, problem.sentence), line: lines[factor.key] ?? line, path: place)
                }
            }
        }
        guard !findings.hasError else { return }
        for (place, one) in factors.enumerated() {
            for other in factors.dropFirst(place + 1) { checkPair(one, other, in: model, line: line) }
        }
    }

    private mutating func checkPair(_ one: SweptFactor, _ other: SweptFactor, in model: any SweptModel, line: Int?) {
        let pair: Set = [one.key, other.key]
        for first in one.ends {
            for second in other.ends {
                let problem = model.problems(with: [first, second]).first { pair.isSubset(of: $0.keys) }
                guard let problem else { continue }
                findings.add(
                    .runsWillFail(first, second, problem.sentence), line: lines[one.key] ?? line,
                    path: path("vary", one.key))
                return
            }
        }
    }

}

extension SweptFactor {
    /// The settings at which the rules of a model are tried.
    var probes: [SweptSetting] { factor.distribution.probes.map(setting) }

    /// The first and the last of them.
    var ends: [SweptSetting] {
        let probes = probes
        return probes.count > 1 ? [probes[0], probes[probes.count - 1]] : probes
    }
}
