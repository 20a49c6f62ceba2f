import Testing

@testable import Presentation

struct ClaimVerdictTests {
    @Test(arguments: [
        (0.1, 0.2, ExpectedSign.positive, PartFinding.supported), (0.1, 0.2, .negative, .opposed),
        (-0.2, -0.1, .negative, .supported), (-0.2, -0.1, .positive, .opposed),
        (-0.1, 0.1, .positive, .undecided), (-0.1, 0.1, .negative, .undecided),
        (0, 0.1, .positive, .undecided), (-0.1, 0, .negative, .undecided), (0, 0, .positive, .undecided),
    ]) func `A part is supported only where the whole interval lies on the expected side`(
        _ low: Double, _ high: Double, _ expected: ExpectedSign, _ finding: PartFinding
    ) {
        #expect(PartFinding(low...high, expected: expected) == finding)
    }

    @Test func `Without an interval a part is not tried`() {
        #expect(PartFinding(nil, expected: .positive) == .untried)
    }

    @Test(arguments: [
        ([PartFinding.supported, .supported], ClaimVerdict.supported), ([.supported, .untried], .supported),
        ([.supported, .undecided], .depends), ([.supported, .opposed], .depends),
        ([.opposed, .undecided], .notSupported), ([.undecided, .untried], .notSupported),
        ([.untried, .untried], .untried), ([], .untried),
    ]) func `A claim is what its tried parts add up to`(_ findings: [PartFinding], _ verdict: ClaimVerdict) {
        #expect(ClaimVerdict(of: findings) == verdict)
    }
}
