extension Criterion {
    /// How the elements get their weights.
    ///
    /// Comparison and direct weights are relative: they are normalised to sum one. Ratings, values and copies are measured
    /// against something that does not depend on which alternatives stand there, and stay as they are; only criteria
    /// weighed in these ways are normalised, since a criterion's weight is a share.
    public indirect enum Weighing: Sendable, Hashable {
        /// From comparisons in pairs; the matrix has the elements' order.
        case pairwise(PairwiseComparisonMatrix)
        /// From comparisons in pairs of which some are missing: Harker's weights, whatever method is asked for.
        case incomplete(IncompleteComparisonMatrix)
        /// From answers better, equal and worse: iterated strength, whatever method is asked for.
        case qualitative(PreferenceMatrix)
        /// From numbers given directly, not negative, not all zero, one for each element; normalised when used.
        case direct([Double])
        /// From grades: for each element the place of its grade in the scale.
        case ratings(GradeScale, grades: [Int])
        /// From measured values, one for each element.
        case values([Double], ValueFunction)
        /// From another weighing of some elements, beside which the others are placed.
        case copying(CopiedElements)

        /// The number of elements weighed.
        public var elementCount: Int {
            switch self {
            case .pairwise(let matrix): matrix.order
            case .incomplete(let matrix): matrix.order
            case .qualitative(let matrix): matrix.order
            case .direct(let numbers): numbers.count
            case .ratings(_, let grades): grades.count
            case .values(let measurements, _): measurements.count
            case .copying(let copied): copied.base.elementCount + copied.copies.count
            }
        }

        /// Whether the weights are normalised among the elements.
        public var isRelative: Bool {
            switch self {
            case .pairwise, .incomplete, .qualitative, .direct: true
            case .ratings, .values, .copying: false
            }
        }

        /// Where the judgments come from that lie under the weights: the weighing itself, or what copies stand beside.
        public var base: Weighing {
            if case .copying(let copied) = self { copied.base } else { self }
        }

        /// The complete matrix to which every priority method applies: of elements, of weighed elements, of grades.
        var methodMatrix: PairwiseComparisonMatrix? {
            switch base {
            case .pairwise(let matrix): matrix
            case .ratings(let scale, _): scale.matrix
            default: nil
            }
        }

        /// Holds the numbers to what they must be.
        func checkNumbers() {
            switch base {
            case .pairwise, .incomplete, .qualitative, .copying: break
            case .direct(let numbers):
                precondition(
                    numbers.allSatisfy { $0 >= 0 && $0.isFinite } && numbers.contains { $0 > 0 },
                    "Direct weights are finite, not negative and not all zero.")
            case .ratings(let scale, let grades):
                precondition(grades.allSatisfy(scale.grades.indices.contains), "Every rating is a grade of the scale.")
            case .values(let measurements, _):
                precondition(measurements.allSatisfy(\.isFinite), "Measured values are finite.")
            }
        }

        /// Whether some element has a weight over zero.
        var hasPositiveWeight: Bool {
            switch self {
            case .pairwise, .incomplete, .qualitative, .direct, .copying: true
            case .ratings(let scale, let grades):
                switch scale.source {
                case .given(let numbers): grades.contains { numbers[$0] > 0 }
                case .compared: true
                }
            case .values(let measurements, let function): measurements.contains { function($0) > 0 }
            }
        }

        /// The weights of the elements.
        ///
        /// - Parameter priorities: those that the judgments lead to; none for direct weights, given intensities and values.
        /// - Parameter isShare: whether the elements are criteria, whose weights are shares of a whole.
        func weights(priorities: [Double]?, isShare: Bool) -> [Double] {
            let weights: [Double] =
                switch self {
                case .pairwise, .incomplete, .qualitative: priorities ?? []
                case .direct(let numbers): normalised(numbers)
                case .ratings(let scale, let grades):
                    Self.values(of: scale.intensities(priorities: priorities), at: grades)
                case .values(let measurements, let function): measurements.map { function($0) }
                case .copying(let copied):
                    copied.weights(from: copied.base.weights(priorities: priorities, isShare: false))
                }
            return isShare && !isRelative ? normalised(weights) : weights
        }

        private static func values(of intensities: [Double], at grades: [Int]) -> [Double] {
            grades.map { intensities[$0] }
        }

        /// What the ideal mode divides the weights by: the largest, but never one that depends on who else is measured.
        func ideal(of weights: [Double]) -> Double {
            switch self {
            case .pairwise, .incomplete, .qualitative, .direct: weights.max() ?? 1
            case .ratings, .values: 1
            case .copying(let copied): copied.weighedPlaces.map { weights[$0] }.max() ?? 1
            }
        }
    }
}
