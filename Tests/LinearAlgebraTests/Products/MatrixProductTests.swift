import LinearAlgebra
import TestSupport
import Testing

@Suite struct MatrixProductTests {
    @Test func `Products of rectangles are sums over the inner dimension`() {
        let left = Matrix(rows: [[1, 2, 3], [4, 5, 6]])
        let right = Matrix(rows: [[1, 0], [2, 1], [0, 3]])
        #expect(left * right == Matrix(rows: [[5, 11], [14, 23]]))
        #expect(left * [1, 1, 2] == [9, 21])
        #expect(left.transposed == Matrix(rows: [[1, 4], [2, 5], [3, 6]]))
    }

    @Test func `The identity changes nothing, and empty matrices multiply to zeros`() {
        let matrix = Matrix(rows: ReciprocalMatrixGenerator.rows(.scale, order: 20, seed: 2))
        #expect(matrix * .identity(order: 20) == matrix)
        #expect(Matrix.identity(order: 20) * matrix == matrix)
        let empty = Matrix(rowCount: 2, columnCount: 0) * Matrix(rowCount: 0, columnCount: 3)
        #expect(empty == Matrix(rowCount: 2, columnCount: 3))
        #expect((Matrix(rowCount: 3, columnCount: 0) * []) == [0, 0, 0])
    }

    @Test(arguments: 1...10 as ClosedRange<UInt64>)
    func `The transpose of a product is the product of the transposes, reversed`(seed: UInt64) {
        let left = Matrix(rows: ReciprocalMatrixGenerator.rows(.scale, order: 9, seed: seed))
        let right = Matrix(rows: ReciprocalMatrixGenerator.rows(.quotient, order: 9, seed: seed))
        let one = (left * right).transposed
        let other = right.transposed * left.transposed
        #expect(zip(one.entries, other.entries).allSatisfy { ($0 - $1).magnitude <= 1e-13 * $0 })
    }

    @Test func `Entries given row after row are those of the rows`() {
        let matrix = Matrix(rowCount: 2, columnCount: 3, entries: [1, 2, 3, 4, 5, 6])
        #expect(matrix == Matrix(rows: [[1, 2, 3], [4, 5, 6]]))
        #expect(Array(matrix.row(1)) == [4, 5, 6])
    }
}
