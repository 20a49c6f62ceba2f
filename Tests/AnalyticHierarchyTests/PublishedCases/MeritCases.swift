import AnalyticHierarchy
import Testing

extension PublishedCase {
    private func merit(_ name: String) throws -> Merit { try #require(Merit(rawValue: name)) }

    /// The scores and orders of every merit formula, of the vectors as printed and divided by their largest entries.
    func meritFigures() throws -> (figures: [String: Double], orders: [String: [String]]) {
        let alternatives = try given(input.alternatives)
        var (vectors, ideals): ([Merit: [Double]], [Merit: [Double]]) = ([:], [:])
        for (name, texts) in try given(input.merits) {
            let vector = try numbers(texts)
            let largest = try #require(vector.max())
            vectors[try merit(name)] = vector
            ideals[try merit(name)] = vector.map { $0 / largest }
        }
        var weights: [Merit: Double] = [:]
        for (name, text) in try given(input.meritWeights) { weights[try merit(name)] = try number(text) }
        var (figures, orders): ([String: Double], [String: [String]]) = ([:], [:])
        for formula in MeritFormula.allCases {
            let ranking = try formula.ranking(merits: vectors, weights: weights)
            let total = ranking.scores.reduce(0, +)
            for (id, score) in zip(alternatives, ranking.scores) {
                figures["\(formula.rawValue).\(id)"] = score
                figures["\(formula.rawValue)-normalised.\(id)"] = score / total
            }
            orders["order.\(formula.rawValue)"] = ranking.order.map { alternatives[$0] }
            let ideal = try formula.ranking(merits: ideals, weights: weights)
            orders["order.ideal.\(formula.rawValue)"] = ideal.order.map { alternatives[$0] }
        }
        return (figures, orders)
    }

    /// The merits' weights from their ratings, each printed number a grade of its own.
    func meritWeightFigures() throws -> [String: Double] {
        let ratings = try given(input.meritRatings)
        let grades = try Set(ratings.values.flatMap { $0 }).sorted().map {
            StrategicRating.Grade(id: $0, intensity: try number($0))
        }
        let strategies = try given(input.strategies).enumerated().map { place, weight in
            StrategicRating.Strategy(id: "\(place)", weight: try number(weight))
        }
        var grading: [Merit: [String]] = [:]
        for (name, ids) in ratings { grading[try merit(name)] = ids }
        let rating = try StrategicRating(strategies: strategies, grades: grades, ratings: grading)
        // The rating divides by the best grade; the printed sums do not.
        let best = try #require(grades.map(\.intensity).max())
        var figures: [String: Double] = [:]
        for (merit, score) in rating.scores { figures["raw.\(merit.rawValue)"] = score * best }
        for (merit, weight) in rating.meritWeights { figures["weight.\(merit.rawValue)"] = weight }
        return figures
    }
}

extension PublishedCases {
    @Suite struct Merits {
        @Test(arguments: PublishedCase.all(of: "merits").filter { $0.input.merits != nil })
        func `Benefits, opportunities, costs and risks lead to what was printed`(published: PublishedCase) throws {
            let (figures, orders) = try published.meritFigures()
            try published.expect(figures, orders: orders)
        }

        @Test(arguments: PublishedCase.all(of: "merits").filter { $0.input.meritRatings != nil })
        func `Merits rated by strategic criteria weigh what was printed`(published: PublishedCase) throws {
            try published.expect(try published.meritWeightFigures())
        }
    }
}
