import Foundation
import LinearAlgebra
import TestSupport
import Testing

@Suite struct PrincipalEigenpairTests {
    @Test func `Weights and eigenvalues agree with a reference solver to 1e-12`() throws {
        let file = packageRoot.appending(path: "Tests/Fixtures/LinearAlgebra/principal-eigenpairs.txt")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        #expect(lines.count == 1106)
        for line in lines {
            let fields = line.split(separator: " ")
            let kind = try #require(ReciprocalMatrixGenerator.Kind(rawValue: String(fields[0])))
            let order = try #require(Int(fields[1]))
            let seed = try #require(UInt64(fields[2]))
            let numbers = try fields.dropFirst(3).map { try #require(Double($0)) }
            try #require(numbers.count == order + 1)
            let matrix = Matrix(rows: ReciprocalMatrixGenerator.rows(kind, order: order, seed: seed))
            let pair = try principalEigenpair(of: matrix)
            let error = zip(pair.vector, numbers.dropFirst()).map { ($0 - $1).magnitude }.max() ?? 0
            #expect(error <= 1e-12, "\(kind) of order \(order), seed \(seed)")
            let relative = (pair.value / numbers[0] - 1).magnitude
            #expect(relative <= 1e-13, "The eigenvalue of \(kind), order \(order), seed \(seed)")
            #expect((pair.vector.reduce(0, +) - 1).magnitude <= 1e-15 * Double(order))
        }
    }

    @Test(arguments: [1, 2, 3, 9, 15, 50, 100])
    func `A consistent matrix has its order as eigenvalue, after one doubling`(order: Int) throws {
        let rows = ReciprocalMatrixGenerator.rows(.consistent, order: order, seed: 3)
        let pair = try principalEigenpair(of: Matrix(rows: rows))
        #expect((pair.value - Double(order)).magnitude <= 1e-12 * Double(order))
        #expect(pair.iterations == 1)
        let sum = rows.map { $0[0] }.reduce(0, +)
        for (weight, row) in zip(pair.vector, rows) { #expect((weight - row[0] / sum).magnitude <= 1e-15) }
    }

    /// Saaty 1980, chapter 1: the three houses' sizes; Saaty prints (.754, .181, .065) and λmax = 3.136 for the rows
    /// (1, 6, 8), (1/6, 1, 4), (1/8, 1/4, 1).
    @Test func `Saaty's example of buying a house gives the printed figures`() throws {
        let matrix = Matrix(rows: [[1, 6, 8], [1.0 / 6, 1, 4], [0.125, 0.25, 1]])
        let pair = try principalEigenpair(of: matrix)
        #expect(zip(pair.vector, [0.754, 0.181, 0.065]).allSatisfy { ($0 - $1).magnitude <= 5e-4 })
        #expect((pair.value - 3.136).magnitude <= 5e-4)
    }

    /// With ε = 0.01 the matrix (1, 1/9, 1/7), (9, 1, 7), (7, 1/7, 1) is followed by hand: A², A⁴, … applied to e.
    @Test(arguments: [0.5, 0.1, 0.01, 1e-4])
    func `A coarse tolerance gives exactly the member of the sequence that is taught`(tolerance: Double) throws {
        let matrix = Matrix(rows: [[1, 1.0 / 9, 1.0 / 7], [9, 1, 7], [7, 1.0 / 7, 1]])
        var power = matrix
        var vector = normalised(power * [1, 1, 1])
        var doublings = 0
        var change = Double.infinity
        while change > tolerance {
            power = power * power
            let next = normalised(power * [1, 1, 1])
            change = zip(next, vector).reduce(0) { $0 + ($1.0 - $1.1).magnitude }
            vector = next
            doublings += 1
        }
        let pair = try principalEigenpair(of: matrix, tolerance: tolerance)
        #expect(pair.iterations == doublings)
        #expect(zip(pair.vector, vector).allSatisfy { ($0 - $1).magnitude <= 1e-15 })
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `Renaming the elements renames the weights`(seed: UInt64) throws {
        let rows = ReciprocalMatrixGenerator.rows(.scale, order: 7, seed: seed)
        let places = (0..<7).map { ($0 * 3 + Int(seed)) % 7 }
        let renamed = places.map { row in places.map { rows[row][$0] } }
        let pair = try principalEigenpair(of: Matrix(rows: rows))
        let other = try principalEigenpair(of: Matrix(rows: renamed))
        for (place, original) in places.enumerated() {
            #expect((other.vector[place] - pair.vector[original]).magnitude <= 1e-14)
        }
        #expect((other.value / pair.value - 1).magnitude <= 1e-14)
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `A matrix and its transpose have one eigenvalue`(seed: UInt64) throws {
        let matrix = Matrix(rows: ReciprocalMatrixGenerator.rows(.scale, order: 8, seed: seed))
        let value = try principalEigenpair(of: matrix).value
        #expect((try principalEigenpair(of: matrix.transposed).value / value - 1).magnitude <= 1e-14)
    }

    @Test(arguments: [1e-300, 1e-150, 1, 1e150, 1e300])
    func `Multiplying a matrix multiplies its eigenvalue only`(factor: Double) throws {
        let rows = ReciprocalMatrixGenerator.rows(.scale, order: 30, seed: 5)
        let pair = try principalEigenpair(of: Matrix(rows: rows))
        let scaled = try principalEigenpair(of: Matrix(rows: rows.map { $0.map { $0 * factor } }))
        #expect((scaled.value / factor / pair.value - 1).magnitude <= 1e-13)
        #expect(zip(scaled.vector, pair.vector).allSatisfy { ($0 - $1).magnitude <= 1e-14 })
    }

    /// Harker's matrix for three elements with one pair unanswered.
    ///
    /// Zeros stand for what is missing, their number is added to the diagonal. With w₁ = 2w₂ and w₂ = 3w₃ the answers are consistent, so λ = 3 and w ∝ (6, 3, 1).
    @Test func `Zeros are allowed where a power of the matrix is positive`() throws {
        let matrix = Matrix(rows: [[2, 2, 0], [0.5, 1, 3], [0, 1.0 / 3, 2]])
        let pair = try principalEigenpair(of: matrix)
        #expect((pair.value - 3).magnitude <= 1e-13)
        #expect(zip(pair.vector, [0.6, 0.3, 0.1]).allSatisfy { ($0 - $1).magnitude <= 1e-13 })
    }

    @Test func `Too few doublings are an error with their number`() {
        let matrix = Matrix(rows: ReciprocalMatrixGenerator.rows(.strongCycle, order: 4, seed: 1))
        #expect(throws: ConvergenceFailure(iterations: 3)) {
            try principalEigenpair(of: matrix, tolerance: 1e-12, maximumDoublings: 3)
        }
    }

    @Test func `A matrix without positive powers is an error`() {
        #expect(throws: ConvergenceFailure.self) { try principalEigenpair(of: Matrix(rows: [[0, 0], [0, 0]])) }
        #expect(throws: ConvergenceFailure.self) { try principalEigenpair(of: Matrix(rows: [[0, 4], [1, 0]])) }
    }

    private func normalised(_ vector: [Double]) -> [Double] {
        let sum = vector.reduce(0, +)
        return vector.map { $0 / sum }
    }
}
