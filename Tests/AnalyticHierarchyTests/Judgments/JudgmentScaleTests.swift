import AnalyticHierarchy
import Testing

@Suite struct JudgmentScaleTests {
    static let steps: [(scale: JudgmentScale, ratioOf3: Double, ratioOf9: Double)] = [
        (.saaty, 3, 9), (.balanced, 1.5, 9), (.geometric, 4, 256), (.logarithmic, 2, 3.321928094887362),
        (.inverseLinear, 9.0 / 7, 9), (.power, 9, 81), (.rootSquare, 1.7320508075688772, 3), (.free, 3, 9),
    ]

    @Test(arguments: steps.indices)
    func `A step stands for the ratio of its scale, its inverse for the inverse`(place: Int) throws {
        let (scale, ratioOf3, ratioOf9) = Self.steps[place]
        for (step, expected) in [(1.0, 1.0), (3, ratioOf3), (9, ratioOf9)] {
            let found = try #require(scale.ratio(ofStep: ratio(step)))
            let inverse = try #require(scale.ratio(ofStep: ratio(1, over: step)))
            #expect(abs(found.value - expected) <= 1e-14 * expected)
            #expect(abs(inverse.value * found.value - 1) <= 1e-15)
        }
        if scale != .free { #expect(abs(scale.largestRatio - ratioOf9) <= 1e-14 * ratioOf9) }
    }

    @Test(arguments: JudgmentScale.allCases)
    func `Seventeen ratios rise from the least to the largest`(scale: JudgmentScale) {
        let values = scale.randomRatios.map(\.value)
        #expect(values.count == 17)
        #expect(zip(values, values.dropFirst()).allSatisfy { $0 < $1 })
        #expect(values[8] == 1)
    }

    @Test func `Past the end of a formula there is no ratio`() throws {
        let (ten, eleven, thousands) = (try ratio(10), try ratio(11), try ratio(5000))
        #expect(JudgmentScale.balanced.ratio(ofStep: eleven) == nil)
        #expect(JudgmentScale.balanced.ratio(ofStep: eleven.inverse) == nil)
        #expect(JudgmentScale.inverseLinear.ratio(ofStep: ten) == nil)
        #expect(JudgmentScale.geometric.ratio(ofStep: thousands) == nil)
    }

    @Test(arguments: JudgmentScale.allCases)
    func `Steps outside nine are off every scale but the free one`(scale: JudgmentScale) throws {
        let (ninth, more, tenth) = (try ratio(1, over: 9), try ratio(9.5), try ratio(1, over: 10))
        #expect(scale.spans(ninth))
        #expect(scale.spans(more) == (scale == .free))
        #expect(scale.spans(tenth) == (scale == .free))
    }
}
