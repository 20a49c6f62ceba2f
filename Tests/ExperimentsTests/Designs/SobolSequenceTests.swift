import LinearAlgebra
import Testing

@testable import Experiments

struct SobolSequenceTests {
    private let unit = 1.0 / Double(1 << 30)

    @Test func `The points are scipy's`() throws {
        let oracle = try fixture("designs", as: DesignFixture.self)
        let points = try SobolSequence(dimension: 8).points(0..<256)
        for (row, expected) in oracle.small.enumerated() {
            #expect(Array(points.row(row)) == expected.map { Double($0) * unit }, "point \(row)")
        }
    }

    @Test func `All 1,111 dimensions are scipy's, at single points and in sums over 4,096`() throws {
        let oracle = try fixture("designs", as: DesignFixture.self)
        let sequence = try SobolSequence(dimension: 1_111)
        for (row, expected) in zip(oracle.rows, oracle.points) {
            #expect(sequence.point(at: row) == expected.map { Double($0) * unit }, "point \(row)")
        }
        let points = sequence.points(0..<4096)
        var sums = [Double](repeating: 0, count: 1_111)
        for row in 0..<4096 { for (column, value) in points.row(row).enumerated() { sums[column] += value } }
        #expect(sums == oracle.sums.map { Double($0) * unit })
    }

    @Test func `The initial numbers are admissible and the polynomials stand in order`() {
        let rows = JoeKuoDirections.rows
        #expect(rows.count == SobolSequence.dimensionLimit - 1)
        for row in rows {
            #expect(row.polynomial >> row.degree == 1 && row.polynomial & 1 == 1)
            for (place, number) in row.numbers.enumerated() {
                #expect(number & 1 == 1 && number < 1 << UInt64(place + 1))
            }
        }
        #expect(zip(rows, rows.dropFirst()).allSatisfy { $0.polynomial < $1.polynomial })
    }

    private static let scramblings: [SobolSequence.Scrambling] = [
        .none, .digitalShift(seed: 1), .linearMatrix(seed: 1), .linearMatrix(seed: 2),
    ]

    /// The property that scrambling must not lose: of the first 2ᵏ points one lies in each interval of length 2⁻ᵏ.
    @Test(arguments: scramblings)
    func `Every interval holds one point in every coordinate`(scrambling: SobolSequence.Scrambling) throws {
        let points = try SobolSequence(dimension: 40, scrambling: scrambling).points(0..<256)
        for column in 0..<40 {
            #expect(Set((0..<256).map { Int(points[$0, column] * 256) }).count == 256, "coordinate \(column)")
        }
        // The first two dimensions are a (0, m, 2)-net: every box of area 2⁻⁸ holds one.
        for wide in 0...8 {
            let boxes = (0..<256).map { row in
                Int(points[row, 0] * Double(1 << wide)) << (8 - wide) | Int(points[row, 1] * Double(1 << (8 - wide)))
            }
            #expect(Set(boxes).count == 256, "2^\(wide) columns")
        }
    }

    @Test(arguments: scramblings)
    func `A part of the sequence is the same alone as within the whole`(scrambling: SobolSequence.Scrambling) throws {
        let sequence = try SobolSequence(dimension: 5, scrambling: scrambling)
        let whole = sequence.points(0..<100)
        for start in [0, 1, 7, 64, 99] {
            #expect(sequence.points(start..<100).entries == Array(whole.entries[(start * 5)...]))
        }
        #expect(sequence.points(3..<3).rowCount == 0)
    }

    /// The mean over a scrambled net is unbiased, and its error over 256 points far below the 0.018 of random ones.
    @Test func `Scrambled coordinates have the mean of the uniform distribution`() throws {
        let errors = try (0..<50).map { seed in
            let points = try SobolSequence(dimension: 1, scrambling: .linearMatrix(seed: UInt64(seed))).points(0..<256)
            return points.entries.reduce(0, +) / 256 - 0.5
        }
        #expect(errors.allSatisfy { abs($0) < 1.0 / 256 })
        #expect(Set(errors).count > 1)
    }

    @Test func `Dimensions outside the table are refused`() {
        #expect(throws: DesignProblem.noFactors) { try SobolSequence(dimension: 0) }
        #expect(throws: DesignProblem.tooManyDimensions(given: 1_112, limit: 1_111)) {
            try SobolSequence(dimension: 1_112)
        }
    }
}
