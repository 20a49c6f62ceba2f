import LinearAlgebra
import TestSupport
import Testing

@Suite struct SymmetricEigensystemTests {
    @Test func `Two by two is solved by hand`() throws {
        let system = try SymmetricEigensystem(of: Matrix(rows: [[2, 1], [1, 2]]))
        #expect(zip(system.values, [3, 1]).allSatisfy { ($0 - $1).magnitude <= 1e-15 })
        let half = 0.5.squareRoot()
        #expect(zip(system.vectors[0], [half, half]).allSatisfy { ($0 - $1).magnitude <= 1e-15 })
    }

    /// Eigenvalues of the path's Laplacian: 2 − 2cos(πk/n) (Fiedler 1973); for n = 4 they are 0, 2 − √2, 2, 2 + √2.
    @Test func `The Laplacian of a path has its known spectrum, zero included`() throws {
        let path = Matrix(rows: [[1, -1, 0, 0], [-1, 2, -1, 0], [0, -1, 2, -1], [0, 0, -1, 1]])
        let system = try SymmetricEigensystem(of: path)
        let root = 2.0.squareRoot()
        #expect(zip(system.values, [2 + root, 2, 2 - root, 0]).allSatisfy { ($0 - $1).magnitude <= 1e-14 })
    }

    /// Jacobi's method keeps a small eigenvalue of a matrix scaled from both sides to relative precision.
    ///
    /// By hand, det = 1e-20(1 − 1/4) and the large eigenvalue is 1 + 2.5e-21, so the small one is 7.5e-21 to 1e-20 of itself.
    @Test func `A tiny eigenvalue keeps its digits`() throws {
        let system = try SymmetricEigensystem(of: Matrix(rows: [[1, 0.5e-10], [0.5e-10, 1e-20]]))
        #expect((system.values[1] / 7.5e-21 - 1).magnitude <= 1e-14)
    }

    @Test(arguments: [1, 2, 3, 10, 40, 100])
    func `Eigenvectors are orthonormal and satisfy their equation`(order: Int) throws {
        let rows = ReciprocalMatrixGenerator.rows(.scale, order: order, seed: 11)
        let matrix = Matrix(rows: rows) * Matrix(rows: rows).transposed
        let system = try SymmetricEigensystem(of: matrix)
        let scale = system.values[0]
        #expect(zip(system.values, system.values.dropFirst()).allSatisfy { $0 >= $1 })
        for (place, vector) in system.vectors.enumerated() {
            let image = matrix * vector
            let error = zip(image, vector).map { ($0 - system.values[place] * $1).magnitude }.max() ?? 0
            #expect(error <= 1e-13 * scale)
            for (other, second) in system.vectors.enumerated() {
                let product = zip(vector, second).reduce(0) { $0 + $1.0 * $1.1 }
                #expect((product - (place == other ? 1 : 0)).magnitude <= 1e-12)
            }
        }
        let trace = (0..<order).reduce(0) { $0 + matrix[$1, $1] }
        #expect((system.values.reduce(0, +) / trace - 1).magnitude <= 1e-13)
    }

    @Test func `A matrix of rank one has one eigenvalue other than zero`() throws {
        let system = try SymmetricEigensystem(of: Matrix(rowCount: 12, columnCount: 12, repeating: 3))
        #expect((system.values[0] - 36).magnitude <= 1e-13)
        #expect(system.values.dropFirst().allSatisfy { $0.magnitude <= 1e-13 })
    }

    @Test func `Entries that are no numbers are an error`() {
        #expect(throws: ConvergenceFailure.self) {
            try SymmetricEigensystem(of: Matrix(rows: [[1, .nan], [.nan, 1]]))
        }
        #expect(throws: ConvergenceFailure(iterations: 0)) {
            try SymmetricEigensystem(of: Matrix(rows: [[1, 1], [1, 2]]), maximumSweeps: 0)
        }
    }
}
