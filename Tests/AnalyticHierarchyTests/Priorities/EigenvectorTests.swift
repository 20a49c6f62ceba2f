import AnalyticHierarchy
import LinearAlgebra
import TestSupport
import Testing

@Suite struct EigenvectorTests {
    /// By the eigenvector the first table of the study gives other weights than the row sums it prints.
    @Test func `Table 1 of the study has the eigenvector of its cubic equation`() throws {
        // For n = 3 the eigenvector is the vector of geometric means, and λ = 1 + t + 1/t with t³ = a₁₃/(a₁₂a₂₃).
        let matrix = try comparisonMatrix(marakovaKolpakovTable1)
        let means = try matrix.priorities(by: .geometricMean).weights
        #expect(distance(try matrix.priorities(by: .eigenvector).weights, means) <= 1e-14)
        // t³ = (1/7)/((1/9)·7) = 9/49.
        let t = 0.568_436_743_985_198_8
        #expect((t * t * t - 9.0 / 49).magnitude <= 1e-12)
        #expect((try matrix.principalEigenvalue() - (1 + t + 1 / t)).magnitude <= 1e-11)
    }

    @Test func `A coarse epsilon stops the sequence early and says after how many doublings`() throws {
        let matrix = try comparisonMatrix(marakovaKolpakovTable1)
        let fine = try matrix.priorities(by: .eigenvector)
        let coarse = try matrix.priorities(by: .eigenvector, epsilon: 0.01)
        #expect(coarse.iterations < fine.iterations)
        #expect(distance(coarse.weights, fine.weights) <= 0.01)
        #expect(coarse.weights != fine.weights)
    }

    @Test func `A tolerance that cannot be reached is a failure with its number of steps`() throws {
        let matrix = try comparisonMatrix(marakovaKolpakovTable1)
        #expect(throws: PriorityFailure(method: .eigenvector, iterations: 64)) {
            try matrix.priorities(by: .eigenvector, epsilon: -1)
        }
    }

    @Test(arguments: 1...30 as ClosedRange<UInt64>)
    func `The principal eigenvalue is at least the order and that of the weights`(seed: UInt64) throws {
        let order = 3 + Int(seed) % 10
        let matrix = try generatedMatrix(.scale, order: order, seed: seed)
        let pair = try matrix.principalEigenpair()
        #expect(pair.value >= Double(order))
        #expect(pair.value == (try matrix.principalEigenvalue()))
        #expect(pair.vector == (try matrix.priorities(by: .eigenvector).weights))
        let image = matrix.values * pair.vector
        #expect(distance(image.map { $0 / pair.value }, pair.vector) <= 1e-14)
    }
}
