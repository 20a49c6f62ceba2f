import AnalyticHierarchy

/// A rating of the merits against strategic criteria, as the lines of a model's key `meritWeights`.
///
/// Criteria and grades that were compared in pairs are written with the weights and intensities that they got, from which
/// the same merit weights follow; the comparisons are not kept.
enum RatingText {
    /// The lines below `synthesis`, the key among them.
    static func lines(_ rating: StrategicRating) -> [String] {
        let criteria = rating.strategies.map { strategy in
            let title = strategy.title == strategy.id ? "" : "title: \(YAMLText.quoted(strategy.title)), "
            return "    - {id: \(YAMLText.id(strategy.id)), \(title)weight: \(shortest(strategy.weight))}"
        }
        let grades = rating.grades.map { "\(YAMLText.quoted($0.id)): \(shortest($0.intensity))" }
        let ratings = rating.ratings.sorted { $0.key < $1.key }.map { merit, grades in
            let given = zip(rating.strategies, grades).map { "\(YAMLText.id($0.id)): \(YAMLText.quoted($1))" }
            return "    \(merit.rawValue): {\(given.joined(separator: ", "))}"
        }
        return ["meritWeights:", "  criteria:"] + criteria
            + ["  grades: {\(grades.joined(separator: ", "))}", "  ratings:"] + ratings
    }
}
