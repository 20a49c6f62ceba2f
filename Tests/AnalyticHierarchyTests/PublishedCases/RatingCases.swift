import AnalyticHierarchy
import Testing

extension PublishedCase {
    private func scale(_ criterion: RatedCriterion) throws -> GradeScale {
        if let values = criterion.values {
            return GradeScale(grades: criterion.words, source: .given(try numbers(values)))
        }
        return GradeScale(
            grades: criterion.words, source: .compared(try printedMatrix(try given(criterion.matrix))))
    }

    /// Intensities and consistency of every scale, and the totals of what was rated.
    func ratingFigures() throws -> [String: Double] {
        let criteria = try given(input.criteria)
        var figures: [String: Double] = [:]
        for criterion in criteria {
            // Every grade is given to an alternative of its own name.
            let words = criterion.words
            let leaf = Criterion(
                id: criterion.id, elements: .alternatives(Array(words.indices)),
                weighing: .ratings(try scale(criterion), grades: Array(words.indices)))
            let node = try printedModel(leaf, alternatives: words).decide().hierarchies[0].nodes[0]
            let intensities = try #require(node.gradeIntensities)
            let total = intensities.reduce(0, +)
            for (word, intensity) in zip(words, intensities) {
                figures["standard.\(criterion.id).\(word)"] = intensity
                figures["weights.\(criterion.id).\(word)"] = intensity / total
            }
            for name in names where name.hasPrefix("CR.") && name.hasSuffix(".\(criterion.id)") {
                let consistency = try #require(node.consistency)
                let key = name.dropFirst(3).dropLast(criterion.id.count + 1)
                figures[name] = try consistencyRatio(consistency.consistencyIndex, by: key, order: words.count)
            }
        }
        for (id, total) in try totals(criteria) { figures["total.\(id)"] = total }
        return figures
    }

    private func totals(_ criteria: [RatedCriterion]) throws -> [(String, Double)] {
        guard let ratings = input.ratings, ratings.count > 1 else { return [] }
        let ids = ratings.keys.sorted()
        let leaves = try criteria.enumerated().map { place, criterion in
            let grades = try ids.map { id in
                let word = try given(ratings[id])[place]
                return try #require(criterion.words.firstIndex(of: word))
            }
            return Criterion(
                id: criterion.id, elements: .alternatives(Array(ids.indices)),
                weighing: .ratings(try scale(criterion), grades: grades))
        }
        let root = Criterion(
            id: "", elements: .criteria(leaves), weighing: .direct(try numbers(criteria.map(\.weight))))
        let synthesis = try printedModel(root, alternatives: ids).decide().hierarchies[0].synthesis
        return Array(zip(ids, synthesis.partialPriorities[0]))
    }
}

extension PublishedCases {
    @Suite struct Ratings {
        @Test(arguments: PublishedCase.all(of: "ratings").filter { $0.input.criteria != nil })
        func `Grades count what was printed`(published: PublishedCase) throws {
            try published.expect(try published.ratingFigures())
        }

        @Test(arguments: PublishedCase.all(of: "ratings").filter { $0.input.values != nil })
        func `Given intensities are normalised`(published: PublishedCase) throws {
            try published.expect(try published.normalisedValues())
        }
    }
}
