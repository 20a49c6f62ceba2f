import AnalyticHierarchy
import Interchange
import Reports
import Testing

struct ModelWeighingTests {
    @Test(arguments: ModelCase.weighing) func `A wrong way to weigh is reported where it stands`(one: ModelCase) {
        one.check()
    }

    @Test(arguments: ModelCase.ratings) func `A wrong grade or rating is reported where it stands`(one: ModelCase) {
        one.check()
    }

    @Test(arguments: ModelCase.values) func `A wrong value or function is reported where it stands`(one: ModelCase) {
        one.check()
    }

    @Test(arguments: ModelCase.copies) func `A wrong copy is reported where it stands`(one: ModelCase) {
        one.check()
    }

    /// The root's weighing in the sound model with something else in place of its comparisons.
    private func root(_ text: String) throws -> Criterion.Weighing {
        let reading = readModel(ModelCase.sound.replacing("comparisons: [[cost, trust, 3]]", with: text))
        return try #require(reading.value, "\(reading.diagnostics)").hierarchies[0].root.weighing
    }

    /// The first leaf of the sound model with something else in place of its weights.
    private func leaf(_ text: String) throws -> Criterion {
        let reading = readModel(ModelCase.sound.replacing("{weights: {a1: 1, a2: 2.5, a3: 3}}", with: text))
        let root = try #require(reading.value, "\(reading.diagnostics)").hierarchies[0].root
        guard case .criteria(let children) = root.elements else { throw UnexpectedShape() }
        return children[0]
    }

    private struct UnexpectedShape: Error {}

    @Test(arguments: ["'[1/7, 1/5]'", "[1/7, 1/5]", "\"[ 1/7 , 1:5 ]\""])
    func `An interval is read from a text and from a list`(text: String) throws {
        guard case .pairwise(let matrix) = try root("comparisons: [[trust, cost, \(text)]]") else {
            throw UnexpectedShape()
        }
        let interval = try #require(matrix.intervals[ElementPair(0, 1)])
        #expect(abs(interval.low.value - 5) <= 1e-15 && abs(interval.high.value - 7) <= 1e-15)
        #expect(abs(matrix[0, 1] - (35.0).squareRoot()) <= 1e-12)
    }

    @Test func `The ends of an interval are steps of the model's scale`() throws {
        let text = ModelCase.sound.replacing("[cost, trust, 3]", with: "[cost, trust, [1/2, 3]]")
            .replacing("epsilon: 1e-9", with: "scale: power")
        guard case .pairwise(let matrix) = try #require(readModel(text).value).hierarchies[0].root.weighing else {
            throw UnexpectedShape()
        }
        #expect(matrix.intervals[ElementPair(0, 1)]?.low.value == 0.25)
        #expect(matrix.intervals[ElementPair(0, 1)]?.high.value == 9)
    }

    @Test func `Judgments that connect all elements are enough`() throws {
        let leaf = try leaf("{comparisons: [[a2, a1, 3], [a2, a3, 2]]}")
        guard case .incomplete(let matrix) = leaf.weighing else { throw UnexpectedShape() }
        #expect(matrix.missingPairs == [ElementPair(0, 2)])
        #expect(matrix[1, 0] == 3 && matrix[0, 2] == nil)
    }

    @Test(arguments: [
        ("qualitative: [[trust, cost, worse]]", 1.5), ("qualitative: [[cost, trust, better]]\npreference: 1.2", 1.2),
    ])
    func `Answers in words are counted as the nearest preference says`(text: String, value: Double) throws {
        guard case .qualitative(let matrix) = try root(text) else { throw UnexpectedShape() }
        #expect(matrix[0, 1] == .better)
        #expect(matrix.preferenceValue == value)
        let all = ModelCase.sound.replacing("comparisons: [[cost, trust, 3]]", with: text)
            .replacing("epsilon: 1e-9", with: "preference: 1.8")
        guard case .qualitative(let other) = try #require(readModel(all).value).hierarchies[0].root.weighing else {
            throw UnexpectedShape()
        }
        #expect(other.preferenceValue == (value == 1.5 ? 1.8 : value))
    }

    @Test func `Grades are given or compared, and a leaf may rate some alternatives only`() throws {
        let given = try leaf("{grades: {good: 1, very fair: 0.5, no: 0}, ratings: {a3: no, a1: very fair}}")
        #expect(given.elements == .alternatives([0, 2]))
        let scale = GradeScale(grades: ["good", "very fair", "no"], source: .given([1, 0.5, 0]))
        #expect(given.weighing == .ratings(scale, grades: [1, 2]))
        let compared = try leaf("{grades: {comparisons: [[fair, good, 1/3]]}, ratings: {a1: fair, a2: good, a3: good}}")
        guard case .ratings(let other, let grades) = compared.weighing else { throw UnexpectedShape() }
        #expect(other.grades == ["fair", "good"] && grades == [0, 1, 1])
        #expect(other.matrix?[1, 0] == 3)
    }

    @Test func `Criteria can be rated and measured too`() throws {
        #expect(
            try root("grades: {high: 3, low: 1}\nratings: {trust: low, cost: high}")
                == .ratings(GradeScale(grades: ["high", "low"], source: .given([3, 1])), grades: [0, 1]))
        let function = try #require(ValueFunction(.linear(from: 0, to: 10)))
        #expect(
            try root("values: {cost: 2, trust: 8}\nfunction: {kind: linear, from: 0, to: 10}")
                == .values([2, 8], function))
        #expect(
            try root("weights: {trust: 1}\ncopies: {cost: {as: trust, times: 2}}")
                == .copying(CopiedElements(base: .direct([1]), copies: [ElementCopy(of: 1, as: 0, factor: 2)])))
    }

    @Test(arguments: [
        ("{kind: linear, from: 80, to: 150, decreasing: true}", 115.0, 0.5),
        ("{kind: step, points: [[80, 0.25], [100, 1]]}", 99, 0.25),
        ("{kind: piecewise, points: [[80, 0.25], [100, 0.75]]}", 90, 0.5),
        ("{kind: exponential, from: 0, to: 100, rho: 50}", 50, 0.7310585786300049),
        ("{kind: exponential, from: 0, to: 100, rho: -50, decreasing: true}", 50, 0.7310585786300049),
    ])
    func `Every value function is read`(text: String, measurement: Double, value: Double) throws {
        let leaf = try leaf("{values: {a1: \(measurement), a2: 95, a3: 130}, function: \(text)}")
        guard case .values(let measurements, let function) = leaf.weighing else { throw UnexpectedShape() }
        #expect(measurements == [measurement, 95, 130])
        #expect(abs(function(measurement) - value) <= 1e-12)
    }

    @Test func `An attribute gives the measured values`() throws {
        let text = ModelCase.sound.replacing("{id: a2}", with: "{id: a2, attributes: {price: 95}}")
            .replacing("{id: a3}", with: "{id: a3, attributes: {price: 130, mass: 2}}")
            .replacing(
                "{weights: {a1: 1, a2: 2.5, a3: 3}}",
                with: "{values: attribute price, function: {kind: linear, from: 80, to: 150}}")
        guard case .criteria(let children) = try #require(readModel(text).value).hierarchies[0].root.elements,
            case .values(let measurements, _) = children[0].weighing
        else { throw UnexpectedShape() }
        #expect(measurements == [120, 95, 130])
    }

    @Test func `A copy may follow another, in any order`() throws {
        let leaf = try leaf("{weights: {a2: 3}, copies: {a1: {as: a3, times: 1/2}, a3: {as: a2}}}")
        #expect(leaf.elements == .alternatives([0, 1, 2]))
        #expect(
            leaf.weighing
                == .copying(
                    CopiedElements(
                        base: .direct([3]),
                        copies: [ElementCopy(of: 1, as: 2), ElementCopy(of: 2, as: 0, factor: 0.5)])))
    }

    @Test func `So many elements that a matrix of them would not fit are refused`() {
        let ids = (0..<600).map { "x\($0)" }
        let alternatives = ids.map { "{id: \($0)}" }.joined(separator: ", ")
        let judgments = ids.dropFirst().map { "[x0, \($0), 2]" }.joined(separator: ", ")
        let reading = readModel(
            "format: guildhall-decision/1\ntitle: T\nalternatives: [\(alternatives)]\nchildren: "
                + "[{id: c, alternatives: {comparisons: [\(judgments)]}}]\n")
        #expect(reading.codes == ["too-many-elements"])
    }
}
