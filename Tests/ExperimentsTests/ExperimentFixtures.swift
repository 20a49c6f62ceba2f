import Foundation
import TestSupport

@testable import Experiments

/// Reads what `make_designs.py`, `make_sensitivity.py` and `make_statistics.py` wrote.
func fixture<Content: Decodable>(_ name: String, as type: Content.Type) throws -> Content {
    let file = packageRoot.appending(path: "Tests/Fixtures/Experiments/\(name).json")
    return try JSONDecoder().decode(type, from: Data(contentsOf: file))
}

struct DesignFixture: Decodable {
    let small: [[Int]]
    let rows: [Int]
    let points: [[Int]]
    let sums: [Int]
    let places: [Double]
    let quantiles: [String: [Double]]
}

struct SensitivityFixture: Decodable {
    struct SobolCase: Decodable {
        let factors: Int
        let blocks: Int
        let second: Bool
        let outputs: [Double]
        let first: [Double]
        let total: [Double]
        let firstConfidence: [Double]
        let totalConfidence: [Double]
        let secondIndices: [[Double]]?
    }

    struct MorrisCase: Decodable {
        let factors: Int
        let levels: Int
        let places: [[Double]]
        let outputs: [Double]
        let mu: [Double]
        let muStar: [Double]
        let sigma: [Double]
        let confidence: [Double]
    }

    let sobol: [SobolCase]
    let morris: [MorrisCase]
    let latin: [[Double]]
}

struct StatisticsFixture: Decodable {
    struct Sample: Decodable {
        let values: [Double]
        let mean: Double
        let deviation: Double
        let low: Double
        let high: Double
        let quantiles: [Double]
    }

    struct Paired: Decodable {
        let one: [Double]
        let other: [Double]
        let low: Double
        let high: Double
    }

    struct Regression: Decodable {
        let price: [Double]
        let income: [Double]
        let quantity: [Double]
        let coefficients: [Double]
        let covariance: [[Double]]
        let line: [Double]
        let lineErrors: [Double]
        let explained: Double
    }

    struct Decay: Decodable {
        let time: [Double]
        let values: [Double]
        let parameters: [Double]
        let covariance: [[Double]]
    }

    let samples: [Sample]
    let paired: Paired
    let regression: Regression
    let decay: Decay
}

/// Whether two numbers differ by at most a share of their size, or of one.
func near(_ one: Double, _ other: Double, _ tolerance: Double = 1e-10) -> Bool {
    abs(one - other) <= tolerance * max(1, abs(one), abs(other))
}

/// Factors that are uniform over the unit interval.
func unitFactors(_ count: Int) throws -> [Factor] {
    try (1...count).map { try Factor("x\($0)", .uniform(low: 0, high: 1)) }
}

/// The functions on which methods of sensitivity analysis are tried.
enum TestFunctions {
    /// sin x₁ + 7 sin² x₂ + 0.1 x₃⁴ sin x₁ on [−π, π]³.
    ///
    /// Source: T. Ishigami and T. Homma, "An importance quantification technique in uncertainty analysis for computer
    /// models" (1990).
    static func ishigami(_ x: [Double]) -> Double {
        sin(x[0]) + 7 * sin(x[1]) * sin(x[1]) + 0.1 * x[2] * x[2] * x[2] * x[2] * sin(x[0])
    }

    /// The Ishigami function's exact first and total indices: V = a²/8 + bπ⁴/5 + b²π⁸/18 + 1/2.
    static let ishigamiIndices: (first: [Double], total: [Double]) = {
        let (a, b) = (7.0, 0.1)
        let (fourth, eighth) = (pow(Double.pi, 4), pow(Double.pi, 8))
        let variance = a * a / 8 + b * fourth / 5 + b * b * eighth / 18 + 0.5
        let one = 0.5 * (1 + b * fourth / 5) * (1 + b * fourth / 5)
        let two = a * a / 8
        let interaction = b * b * eighth * (1.0 / 18 - 1.0 / 50)
        return (
            [one / variance, two / variance, 0],
            [(one + interaction) / variance, two / variance, interaction / variance]
        )
    }()

    static func ishigamiFactors() throws -> [Factor] {
        try (1...3).map { try Factor("x\($0)", .uniform(low: -.pi, high: .pi)) }
    }

    /// Sobol's g-function Π (|4xᵢ − 2| + aᵢ)/(1 + aᵢ) on the unit cube.
    ///
    /// Source: A. Saltelli and I. M. Sobol', "About the use of rank transformation in sensitivity analysis of model
    /// output", *Reliability Engineering & System Safety* 50 (1995) 225–239.
    static func product(_ x: [Double]) -> Double {
        zip(x, coefficients).reduce(1) { $0 * (abs(4 * $1.0 - 2) + $1.1) / (1 + $1.1) }
    }

    static let coefficients: [Double] = [0, 1, 4.5, 9, 99, 99]

    /// Exact: Vᵢ = 1/(3(1 + aᵢ)²), V = Π(1 + Vᵢ) − 1, Sᵢ = Vᵢ/V, Tᵢ = Vᵢ Π_{j≠i}(1 + Vⱼ)/V.
    static let productIndices: (first: [Double], total: [Double]) = {
        let parts = coefficients.map { 1 / (3 * (1 + $0) * (1 + $0)) }
        let all = parts.reduce(1) { $0 * (1 + $1) }
        return (parts.map { $0 / (all - 1) }, parts.map { $0 * all / (1 + $0) / (all - 1) })
    }()
}
