import AnalyticHierarchy
import Testing

struct IncrementalAnalysisTests {
    @Test func `Alternatives are accepted while they gain more than they cost`() {
        // The cheapest is second; the first gains 0.3 for 0.1, the third 0 for 0.2.
        let analysis = IncrementalAnalysis(benefits: [0.5, 0.2, 0.3], costs: [0.3, 0.2, 0.5])
        #expect(analysis.steps.map(\.alternative) == [1, 0, 2])
        #expect(analysis.steps.map(\.isAccepted) == [true, true, false])
        #expect(analysis.steps[0].ratio == nil)
        #expect(abs((analysis.steps[1].ratio ?? 0) - 3) <= 1e-14)
        #expect(abs((analysis.steps[2].ratio ?? 0) + 1) <= 1e-14)
        #expect(analysis.winner == 0)
    }

    @Test func `Of equally dear alternatives the one with more benefits is first and the other has no ratio`() {
        let analysis = IncrementalAnalysis(benefits: [0.2, 0.5, 0.3], costs: [0.25, 0.25, 0.5])
        #expect(analysis.steps.map(\.alternative) == [1, 0, 2])
        #expect(analysis.steps[1].ratio == nil)
        #expect(!analysis.steps[1].isAccepted)
    }

    @Test func `Rounding makes no alternative dearer and no gain`() {
        // 0.1 + 0.2 is not 0.3 in binary.
        let analysis = IncrementalAnalysis(benefits: [0.4, 0.6], costs: [0.3, 0.1 + 0.2])
        #expect(analysis.steps.map(\.alternative) == [1, 0])
        #expect(analysis.steps.map(\.ratio) == [nil, nil])
        let equal = IncrementalAnalysis(benefits: [0.3, 0.7], costs: [0.1 + 0.2, 1 - 0.3])
        #expect(equal.steps.map(\.isAccepted) == [true, false])
    }

    @Test func `Free alternatives need nothing but benefits`() {
        let analysis = IncrementalAnalysis(benefits: [0.5, 0.5], costs: [0, 0])
        #expect(analysis.winner == 0)
        #expect(analysis.steps.map(\.isAccepted) == [true, false])
    }
}
