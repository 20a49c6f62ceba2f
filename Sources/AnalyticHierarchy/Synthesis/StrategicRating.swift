/// Weights of the merits from how much each means for the strategic criteria.
///
/// Every merit is rated against every strategic criterion with a grade; a merit's score is the sum of the grades'
/// intensities, weighted by the criteria, and the merits' weights are the scores brought to sum one.
///
/// Source: T. L. Saaty, *Theory and Applications of the Analytic Network Process*, RWS Publications 2005 (rating benefits,
/// opportunities, costs and risks).
public struct StrategicRating: Sendable, Hashable {
    /// A strategic criterion.
    public struct Strategy: Sendable, Hashable {
        /// The name used in files.
        public let id: String
        /// The name people read.
        public let title: String
        /// The weight, positive; normalised when used.
        public let weight: Double

        /// Creates a criterion; without a title, its id is shown.
        public init(id: String, title: String? = nil, weight: Double) {
            precondition(weight > 0 && weight.isFinite, "A strategic criterion has a positive weight.")
            self.id = id
            self.title = title ?? id
            self.weight = weight
        }
    }

    /// A grade of the rating scale.
    public struct Grade: Sendable, Hashable {
        /// The name used in files.
        public let id: String
        /// The intensity, not negative.
        public let intensity: Double

        /// Creates a grade.
        public init(id: String, intensity: Double) {
            precondition(intensity >= 0 && intensity.isFinite, "A grade's intensity is not negative.")
            self.id = id
            self.intensity = intensity
        }
    }

    /// The strategic criteria, with different ids.
    public let strategies: [Strategy]
    /// The grades, with different ids, at least one of positive intensity.
    public let grades: [Grade]
    /// For each merit the id of the grade under each strategic criterion, in the order of the criteria.
    public let ratings: [Merit: [String]]

    /// Creates a rating.
    ///
    /// - Throws: `InvalidRating` with the first defect.
    public init(
        strategies: [Strategy], grades: [Grade], ratings: [Merit: [String]]
    ) throws(InvalidRating) {
        precondition(!strategies.isEmpty && !grades.isEmpty, "A rating has criteria and grades.")
        precondition(Set(strategies.map(\.id)).count == strategies.count, "Strategic criteria have different ids.")
        precondition(Set(grades.map(\.id)).count == grades.count, "Grades have different ids.")
        for (merit, ids) in ratings.sorted(by: { $0.key < $1.key }) {
            guard ids.count == strategies.count else { throw .count(merit, ids.count) }
            if let unknown = ids.first(where: { id in !grades.contains { $0.id == id } }) {
                throw .unknownGrade(merit, unknown)
            }
        }
        self.strategies = strategies
        self.grades = grades
        self.ratings = ratings
        guard scores.values.contains(where: { $0 > 0 }) else { throw .nothingRated }
    }

    /// Creates a rating whose criteria are weighed by comparison in pairs.
    ///
    /// - Parameters:
    ///   - strategies: the ids and titles of the criteria, in the order of the matrix.
    ///   - weights: the priorities of the matrix.
    ///   - grades: the grades.
    ///   - ratings: for each merit the id of the grade under each criterion.
    /// - Throws: `InvalidRating` with the first defect.
    public init(
        strategies: [(id: String, title: String)], weights: Priorities, grades: [Grade], ratings: [Merit: [String]]
    ) throws(InvalidRating) {
        precondition(strategies.count == weights.weights.count, "The matrix compares exactly the strategic criteria.")
        try self.init(
            strategies: zip(strategies, weights.weights).map { Strategy(id: $0.id, title: $0.title, weight: $1) },
            grades: grades, ratings: ratings)
    }

    /// The criteria's weights, with sum one.
    public var strategyWeights: [Double] {
        let total = strategies.reduce(0) { $0 + $1.weight }
        return strategies.map { $0.weight / total }
    }

    /// The intensities of a merit's grades, relative to the best grade's.
    public func intensities(of merit: Merit) -> [Double] {
        let best = grades.map(\.intensity).max() ?? 1
        return ratings[merit, default: []].map { id in
            (grades.first { $0.id == id }?.intensity ?? 0) / (best > 0 ? best : 1)
        }
    }

    /// Each merit's weighted sum of intensities, 0...1.
    public var scores: [Merit: Double] {
        let weights = strategyWeights
        return Dictionary(
            uniqueKeysWithValues: ratings.keys.map { merit in
                (merit, zip(weights, intensities(of: merit)).reduce(0) { $0 + $1.0 * $1.1 })
            })
    }

    /// The merits' weights, with sum one: what ``SynthesisOptions/meritWeights`` takes.
    public var meritWeights: [Merit: Double] {
        let scores = scores
        // Added in the merits' order, since that of a dictionary differs from process to process.
        let total = scores.keys.sorted().reduce(0) { $0 + scores[$1, default: 0] }
        return scores.mapValues { $0 / total }
    }
}

/// Ratings from which no weights of merits follow.
public enum InvalidRating: Error, Sendable, Hashable {
    /// A merit has another number of grades than there are strategic criteria.
    case count(Merit, Int)
    /// A grade that the scale does not have.
    case unknownGrade(Merit, String)
    /// Every merit came out with zero.
    case nothingRated
}
