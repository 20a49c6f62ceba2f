import AnalyticHierarchy
import Testing

@Suite struct StrategicRatingTests {
    private let grades = [("high", 2.0), ("medium", 1.0), ("none", 0.0)].map {
        StrategicRating.Grade(id: $0.0, intensity: $0.1)
    }
    private let strategies = [
        StrategicRating.Strategy(id: "growth", weight: 3), StrategicRating.Strategy(id: "safety", weight: 1),
    ]

    /// Constructed: benefits .75 · 1 + .25 · .5 = .875, costs .75 · .5 + .25 · 1 = .625.
    @Test func `Weights are the weighted sums of intensities, normalised`() throws {
        let rating = try StrategicRating(
            strategies: strategies, grades: grades,
            ratings: [.benefits: ["high", "medium"], .costs: ["medium", "high"]])
        #expect(rating.scores == [.benefits: 0.875, .costs: 0.625])
        #expect(abs((rating.meritWeights[.benefits] ?? 0) - 0.875 / 1.5) < 1e-15)
        #expect(abs(rating.meritWeights.values.reduce(0, +) - 1) < 1e-15)
        #expect(rating.intensities(of: .costs) == [0.5, 1])
    }

    @Test func `Criteria can be weighed by comparison in pairs`() throws {
        let priorities = try consistentMatrix([3, 1]).priorities(by: .eigenvector)
        let rating = try StrategicRating(
            strategies: [(id: "growth", title: "Growth"), (id: "safety", title: "Safety")], weights: priorities,
            grades: grades, ratings: [.benefits: ["high", "none"], .risks: ["none", "high"]])
        #expect(abs((rating.meritWeights[.risks] ?? 0) - 0.25) < 1e-12)
    }

    @Test func `Wrong ratings are errors`() {
        #expect(throws: InvalidRating.count(.costs, 1)) {
            try StrategicRating(strategies: strategies, grades: grades, ratings: [.costs: ["high"]])
        }
        #expect(throws: InvalidRating.unknownGrade(.costs, "huge")) {
            try StrategicRating(strategies: strategies, grades: grades, ratings: [.costs: ["high", "huge"]])
        }
        #expect(throws: InvalidRating.nothingRated) {
            try StrategicRating(strategies: strategies, grades: grades, ratings: [.costs: ["none", "none"]])
        }
    }
}
