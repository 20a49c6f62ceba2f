public import LinearAlgebra

/// A complete matrix of qualitative judgments: better, equal or worse.
///
/// The answers become numbers that add up to 2 for every pair: the preferred element has the value x of a preference, the
/// other 2 − x, equal ones have 1, as has the diagonal. Such a matrix is additive, not reciprocal, so that neither λmax nor
/// a consistency ratio says anything about it; it is a type of its own for that reason.
///
/// ```swift
/// let matrix = try PreferenceMatrix(order: 3, judgments: [
///     PreferenceJudgment(left: 0, right: 1, preference: .better), …
/// ])
/// try matrix.iteratedStrength()
/// ```
///
/// Source: C. Berge, *The Theory of Graphs and its Applications*, Methuen 1962, on the power of a player in a tournament,
/// there with the values 2, 1 and 0.
public struct PreferenceMatrix: Sendable, Hashable {
    /// The number of elements compared, one or more.
    public let order: Int
    /// The value x of a preference, over 1 and up to 2.
    public let preferenceValue: Double
    /// The values, `order` × `order`: aᵢⱼ + aⱼᵢ = 2.
    public let values: Matrix
    private let preferences: [ElementPair: Preference]

    /// The value of a preference where none is given.
    public static let defaultPreferenceValue = 1.5

    /// Creates the matrix from judgments of every pair, each given once, in either direction.
    ///
    /// - Parameters:
    ///   - order: the number of elements, at least one.
    ///   - judgments: an answer for every pair.
    ///   - preferenceValue: what a preference counts, over 1 and up to 2.
    /// - Throws: `InvalidJudgments` with every defect: places outside `0..<order`, an element compared with itself, a
    ///   pair judged twice, pairs not judged.
    public init(
        order: Int, judgments: [PreferenceJudgment], preferenceValue: Double = Self.defaultPreferenceValue
    ) throws(InvalidJudgments) {
        precondition(preferenceValue > 1 && preferenceValue <= 2, "A preference counts more than 1 and up to 2.")
        let list = JudgmentList(order: order, preferences: judgments)
        let defects = list.defects + list.missingPairs.map(InvalidJudgments.Defect.missing)
        guard defects.isEmpty else { throw InvalidJudgments(defects: defects) }
        self.order = order
        self.preferenceValue = preferenceValue
        var values = Matrix(rowCount: order, columnCount: order, repeating: 1)
        var preferences: [ElementPair: Preference] = [:]
        for judgment in judgments {
            let (left, right) = (judgment.left, judgment.right)
            preferences[ElementPair(left, right)] = left < right ? judgment.preference : judgment.preference.inverse
            let value = judgment.preference.value(preferenceValue)
            values[left, right] = value
            values[right, left] = 2 - value
        }
        self.values = values
        self.preferences = preferences
    }

    /// How the element `row` stands to the element `column`.
    public subscript(row: Int, column: Int) -> Preference {
        guard row != column, let preference = preferences[ElementPair(row, column)] else { return .equal }
        return row < column ? preference : preference.inverse
    }
}

extension Preference {
    /// The number for the first of two elements, when a preference counts so much.
    func value(_ preferenceValue: Double) -> Double {
        switch self {
        case .better: preferenceValue
        case .equal: 1
        case .worse: 2 - preferenceValue
        }
    }
}
