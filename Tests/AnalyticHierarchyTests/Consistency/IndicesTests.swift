import AnalyticHierarchy
import Testing

struct IndicesTests {
    /// Worked out from the formulas with 15 digits for the study's tables 1, 3, 6, 7 and 8.
    static let figures: [(StudyMatrix, geometric: Double, koczkodaj: Double, measure: Double, harmonic: Double)] = [
        (.criteria, 0.9572, 0.8163, 0.2350, 0.0427),
        (.benefitSubcriteria, 1.1541, 0.8444, 0.2719, 0.0567),
        (.economicCosts, 2.1399, 0.9206, 0.3841, 0.1317),
        (.modernisationCosts, 11.0307, 0.9968, 0.8477, 3.2067),
        (.synergyCosts, 0.6148, 0.7429, 0.1917, 0.0318),
    ]

    @Test(arguments: figures)
    func `The study's matrices have the indices of the formulas`(
        study: StudyMatrix, geometric: Double, koczkodaj: Double, measure: Double, harmonic: Double
    ) throws {
        let matrix = try study.matrix()
        let consistency = matrix.consistency(lambdaMax: matrix.lambdaMaxOfThree)
        #expect(abs(try #require(consistency.geometricConsistencyIndex) - geometric) < 5e-5)
        #expect(abs(try #require(consistency.koczkodajIndex).value - koczkodaj) < 5e-5)
        #expect(abs(try #require(consistency.saloHamalainenIndex) - measure) < 5e-5)
        #expect(abs(try #require(consistency.harmonicIndex) - harmonic) < 5e-5)
    }

    @Test func `Koczkodaj's index names the worst triad`() throws {
        // Only the judgment of the elements 1 and 3 contradicts the weights 1, 2, 4, 8, once by 2; 0–1–3 and 1–2–3 tie.
        let matrix = try matrixOfRatios(order: 4, [(1, 2), (1, 4), (1, 8), (1, 2), (1, 2), (1, 2)])
        let index = try #require(matrix.koczkodajIndex)
        #expect(index.value == 0.5)
        #expect(index.triad == ElementTriad(0, 1, 3))
    }

    @Test(arguments: [(3, 0.31), (4, 0.35), (5, 0.37), (12, 0.37)])
    func `The geometric index has its published thresholds`(order: Int, threshold: Double) throws {
        let matrix = try consistentMatrix((1...order).map { Double($0) })
        #expect(matrix.consistency(lambdaMax: Double(order)).geometricConsistencyThreshold == threshold)
    }

    @Test(arguments: [1, 2, 3, 4, 5])
    func `Every index is the same when the elements change places`(seed: Int) throws {
        let upper = (0..<15).map { place in (Double((place * seed * 7 + seed) % 9 + 1), Double(place % 4 + 1)) }
        let matrix = try matrixOfRatios(order: 6, upper)
        let order = [3, 0, 5, 1, 4, 2]
        let exchanged = try PairwiseComparisonMatrix(
            order: 6,
            judgments: (0..<6).flatMap { row in
                (row + 1..<6).compactMap { column in
                    Ratio(matrix[order[row], order[column]]).map {
                        PairwiseJudgment(left: row, right: column, ratio: $0)
                    }
                }
            })
        let one = matrix.consistency(lambdaMax: 7)
        let other = exchanged.consistency(lambdaMax: 7)
        for index in [\Consistency.geometricConsistencyIndex, \.saloHamalainenIndex, \.harmonicIndex] {
            let (value, exchangedValue) = (try #require(one[keyPath: index]), try #require(other[keyPath: index]))
            #expect(abs(value - exchangedValue) < 1e-12 * value)
        }
        #expect(
            abs(try #require(one.koczkodajIndex).value - (try #require(other.koczkodajIndex)).value) < 1e-14)
    }
}
