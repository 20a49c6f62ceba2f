/// An ordered list of grades with intensities, by which alternatives are rated one at a time.
///
/// Intensities are divided by that of the best grade, so that an alternative of the best grade counts 1 whoever else
/// stands there: absolute measurement, as opposed to comparing the alternatives with each other.
///
/// Source: T. L. Saaty, "How to make a decision: the analytic hierarchy process", *Interfaces* 24 (1994) 6, 19–43, on
/// rating with standards.
public struct GradeScale: Sendable, Hashable {
    /// Where the intensities come from.
    public enum Source: Sendable, Hashable {
        /// Numbers given for each grade, not negative, at least one of them positive.
        case given([Double])
        /// Pairwise comparison of the grades.
        case compared(PairwiseComparisonMatrix)
    }

    /// The names of the grades, all different.
    public let grades: [String]
    /// Where their intensities come from.
    public let source: Source

    /// Creates a scale of one grade or more.
    public init(grades: [String], source: Source) {
        precondition(!grades.isEmpty, "A scale has at least one grade.")
        precondition(Set(grades).count == grades.count, "Grades have different names.")
        switch source {
        case .given(let numbers):
            precondition(numbers.count == grades.count, "Every grade has an intensity.")
            precondition(
                numbers.allSatisfy { $0 >= 0 && $0.isFinite } && numbers.contains { $0 > 0 },
                "Intensities are finite, not negative and not all zero.")
        case .compared(let matrix):
            precondition(matrix.order == grades.count, "The matrix compares exactly the grades.")
        }
        self.grades = grades
        self.source = source
    }

    /// The matrix of the grades; none where intensities are given.
    public var matrix: PairwiseComparisonMatrix? {
        if case .compared(let matrix) = source { matrix } else { nil }
    }

    /// The intensities divided by the best one: numbers as given, or priorities of the compared grades.
    ///
    /// - Parameter priorities: the priorities of the matrix, unused where intensities are given.
    func intensities(priorities: [Double]?) -> [Double] {
        let numbers =
            switch source {
            case .given(let numbers): numbers
            case .compared: priorities ?? []
            }
        let best = numbers.max() ?? 1
        return numbers.map { $0 / best }
    }
}
