import LinearAlgebra
import TestSupport
import Testing

@Suite struct LinearSystemTests {
    @Test func `Elimination exchanges rows where the first pivot is zero`() throws {
        let factors = try LUFactorisation(of: Matrix(rows: [[0, 2, 1], [1, 1, 0], [3, 0, 1]]))
        let solution = factors.solution(of: [7, 3, 6])
        #expect(zip(solution, [1, 2, 3]).allSatisfy { ($0 - $1).magnitude <= 1e-15 })
    }

    @Test(arguments: [1, 2, 5, 30, 100])
    func `A solution satisfies its equations`(order: Int) throws {
        var matrix = Matrix(rows: ReciprocalMatrixGenerator.rows(.scale, order: order, seed: 21))
        for place in 0..<order { matrix[place, place] += 5 }
        let expected = (0..<order).map { Double($0 % 7) - 3 }
        let solution = try LUFactorisation(of: matrix).solution(of: matrix * expected)
        #expect(zip(solution, expected).allSatisfy { ($0 - $1).magnitude <= 1e-10 })
        let definite = matrix * matrix.transposed
        let right = definite * expected
        let other = definite * (try CholeskyFactorisation(of: definite).solution(of: right))
        let scale = right.reduce(1) { max($0, $1.magnitude) }
        #expect(zip(other, right).allSatisfy { ($0 - $1).magnitude <= 1e-12 * scale })
    }

    @Test func `Singular and indefinite matrices name the pivot they fail at`() {
        let singular = Matrix(rows: [[1, 2], [2, 4]])
        #expect(throws: SingularMatrix(pivot: 1)) { try LUFactorisation(of: singular) }
        #expect(throws: SingularMatrix(pivot: 1)) { try CholeskyFactorisation(of: singular) }
        #expect(throws: SingularMatrix(pivot: 1)) { try CholeskyFactorisation(of: Matrix(rows: [[1, 2], [2, 1]])) }
        #expect(throws: SingularMatrix(pivot: 1)) {
            try Matrix(rows: [[1, 2], [2, 4], [3, 6]]).leastSquaresSolution(of: [1, 2, 3])
        }
        #expect(throws: SingularMatrix(pivot: 0)) { try LUFactorisation(of: Matrix(rows: [[0]])) }
    }

    @Test func `The line nearest to four points is found`() throws {
        // Points (0, 1), (1, 1), (2, 4), (3, 4) by hand: slope 1.2, intercept 0.7.
        let line = Matrix(rows: [[1, 0], [1, 1], [1, 2], [1, 3]])
        let solution = try line.leastSquaresSolution(of: [1, 1, 4, 4])
        #expect(zip(solution, [0.7, 1.2]).allSatisfy { ($0 - $1).magnitude <= 1e-15 })
    }

    @Test(arguments: 1...10 as ClosedRange<UInt64>)
    func `The residual of least squares is orthogonal to every column`(seed: UInt64) throws {
        let square = ReciprocalMatrixGenerator.rows(.scale, order: 12, seed: seed)
        let matrix = Matrix(rows: square.map { Array($0.prefix(5)) })
        let right = square.map { $0[11] }
        let solution = try matrix.leastSquaresSolution(of: right)
        let residual = zip(matrix * solution, right).map { $0 - $1 }
        #expect((matrix.transposed * residual).allSatisfy { $0.magnitude <= 1e-11 })
    }
}
