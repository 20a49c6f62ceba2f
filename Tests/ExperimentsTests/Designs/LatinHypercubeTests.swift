import LinearAlgebra
import Testing

@testable import Experiments

struct LatinHypercubeTests {
    /// The numbers of the strata of a column.
    private func strata(_ points: Matrix, _ column: Int) -> [Int] {
        (0..<points.rowCount).map { Int(points[$0, column] * Double(points.rowCount)) }.sorted()
    }

    private func leastDistance(_ points: Matrix) -> Double {
        var least = Double.infinity
        for one in 0..<points.rowCount {
            for other in 0..<one {
                let squares = zip(points.row(one), points.row(other)).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
                least = min(least, squares.squareRoot())
            }
        }
        return least
    }

    @Test(arguments: [1, 2, 3, 10, 97, 1024], [0, 1] as [UInt64])
    func `Every stratum of every factor holds one point`(count: Int, seed: UInt64) throws {
        for placement in [LatinHypercube.Placement.random, .centre] {
            let points = try LatinHypercube(
                pointCount: count, dimension: 4, seed: seed, placement: placement, exchanges: count == 97 ? 500 : 0
            ).points
            for column in 0..<4 { #expect(strata(points, column) == Array(0..<count)) }
        }
    }

    @Test func `SALib's sample has the property that ours is tested for`() throws {
        let points = Matrix(rows: try fixture("sensitivity", as: SensitivityFixture.self).latin)
        for column in 0..<points.columnCount { #expect(strata(points, column) == Array(0..<points.rowCount)) }
        let own = try LatinHypercube(pointCount: points.rowCount, dimension: points.columnCount, seed: 9).points
        #expect(own.rowCount == points.rowCount && own.columnCount == points.columnCount)
    }

    @Test(arguments: 0..<10 as Range<UInt64>)
    func `Exchanges drive the nearest points apart`(seed: UInt64) throws {
        let plain = try LatinHypercube(pointCount: 40, dimension: 3, seed: seed)
        let spread = try LatinHypercube(pointCount: 40, dimension: 3, seed: seed, exchanges: 2_000)
        #expect(leastDistance(spread.points) > 1.3 * leastDistance(plain.points))
    }

    @Test func `A factor's places do not depend on how many others there are`() throws {
        let few = try LatinHypercube(pointCount: 20, dimension: 2, seed: 3).points
        let many = try LatinHypercube(pointCount: 20, dimension: 5, seed: 3).points
        for row in 0..<20 { #expect(few[row, 0] == many[row, 0] && few[row, 1] == many[row, 1]) }
        #expect(try few != LatinHypercube(pointCount: 20, dimension: 2, seed: 4).points)
    }

    @Test func `The middle of a stratum is its middle`() throws {
        let points = try LatinHypercube(pointCount: 8, dimension: 2, seed: 1, placement: .centre).points
        #expect(Set(points.entries) == Set((0..<8).map { (Double($0) + 0.5) / 8 }))
    }

    @Test func `Samples of nothing are refused`() {
        #expect(throws: DesignProblem.tooFew(given: 0, least: 1)) {
            try LatinHypercube(pointCount: 0, dimension: 1, seed: 1)
        }
        #expect(throws: DesignProblem.noFactors) { try LatinHypercube(pointCount: 1, dimension: 0, seed: 1) }
    }
}
