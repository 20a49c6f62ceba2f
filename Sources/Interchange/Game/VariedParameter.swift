public import ClusterGame
import Reports

/// A parameter that takes one value after the other, as the command line writes it: `KEY=FROM:TO:STEPS`.
public struct VariedParameter: Sendable, Hashable {
    /// What diagnostics show in place of a file's name.
    public static let place = "--vary"
    /// The most values of one parameter.
    public static let maximumSteps = 10_000

    /// The parameter.
    public let parameter: GameParameter
    /// Its values in the order given; both ends are among them.
    public let values: [Double]

    /// Reads a variation such as `margin=0.1:0.5:41`: forty-one values from 0.1 to 0.5.
    ///
    /// - Returns: the values, unless there is an error; a misspelt key is told with the nearest one.
    public static func read(_ text: String) -> Reading<VariedParameter> {
        var findings = Findings(file: place)
        let names = GameParameter.allCases.map(\.rawValue)
        let halves = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let parts = (halves.last ?? "").split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard halves.count == 2, parts.count == 3 else {
            findings.add(.badSetting(text, form: "KEY=FROM:TO:STEPS, such as margin=0.1:0.5:41"))
            return Reading(nil, findings)
        }
        let parameter = GameParameter(rawValue: halves[0])
        if parameter == nil {
            let nearest = findings.nearestWord(to: halves[0], among: names)
            findings.add(
                .unknownKey(halves[0], nearest: nearest, place: "a game that can be varied", allowed: names))
        }
        let numbers = parts.map { part -> Double? in
            switch DecimalNotation.read(part) {
            case .success(let number): return number
            case .failure(let problem):
                findings.add(.number(part, problem, expected: "a number such as 0.1"), path: halves[0])
                return nil
            }
        }
        let steps = numbers[2].flatMap { Int(exactly: $0) }
        if numbers[2] != nil, !(2...maximumSteps).contains(steps ?? 0) {
            findings.add(
                .badSetting(parts[2], form: "a number of values from 2 to \(maximumSteps)"), path: halves[0])
        }
        guard !findings.hasError, let parameter, let low = numbers[0], let high = numbers[1], let steps else {
            return Reading(nil, findings)
        }
        let values = (0..<steps).map { step in
            step == steps - 1 ? high : low + (high - low) * (Double(step) / Double(steps - 1))
        }
        guard values.allSatisfy(\.isFinite) else {
            findings.add(.badSetting(halves[1], form: "a range that a number can span"), path: halves[0])
            return Reading(nil, findings)
        }
        return Reading(VariedParameter(parameter: parameter, values: values), findings)
    }

    /// The values as a side of a map.
    public var axis: RegimeMap.Axis { RegimeMap.Axis(parameter, values: values) }
}
