import LinearAlgebra

/// The state of a search by Levenberg and Marquardt.
struct LeastSquaresSearch {
    let observed: [Double]
    private(set) var parameters: [Double]
    /// The sum of squared residuals.
    private(set) var cost = Double.infinity
    /// The derivatives of the predictions: a row for each observation, a column for each parameter.
    private(set) var jacobian: Matrix
    private var residuals: [Double] = []
    private var damping = 1e-3

    /// Damping beyond which a step is too small to change anything.
    private static let greatestDamping = 1e16
    /// The cube root of the unit roundoff, the best share for central differences (Nocedal and Wright, section 8.1).
    private static let differenceShare = 6e-6

    init(observed: [Double], parameters: [Double]) {
        self.observed = observed
        self.parameters = parameters
        jacobian = Matrix(rowCount: observed.count, columnCount: parameters.count)
    }

    /// Evaluates the start; false when a prediction there is not finite.
    mutating func begin(_ model: ([Double]) -> [Double]) -> Bool {
        guard let residuals = residuals(at: parameters, model) else { return false }
        self.residuals = residuals
        cost = residuals.reduce(0) { $0 + $1 * $1 }
        return cost.isFinite && differentiate(model)
    }

    /// A parameter whose effect is a combination of others' as far as differences can tell; nil where there is none.
    ///
    /// The columns of derivatives are scaled to length one; then the least eigenvalue of JᵀJ is the square of the length
    /// to which a combination of unit length shrinks: under 10⁻⁷, rounding has the last word.
    var indistinctParameter: Int? {
        var scaled = jacobian
        for column in parameters.indices {
            let squares = observed.indices.reduce(0) { $0 + jacobian[$1, column] * jacobian[$1, column] }
            guard squares > 0 else { return column }
            for row in observed.indices { scaled[row, column] /= squares.squareRoot() }
        }
        guard let system = try? SymmetricEigensystem(of: scaled.transposed * scaled), let least = system.values.last,
            let vector = system.vectors.last, least < 1e-14
        else { return nil }
        // Of the parameters in the combination the last is named, as those before it can be told apart.
        return vector.lastIndex { $0.magnitude > 0.1 }
    }

    /// Takes a step that lowers the cost; true when the search has arrived.
    mutating func step(tolerance: Double, _ model: ([Double]) -> [Double]) throws(CalibrationProblem) -> Bool {
        while damping < Self.greatestDamping {
            let move = try dampedMove()
            let trial = zip(parameters, move).map { $0 + $1 }
            let isSmall = zip(parameters, move).allSatisfy { $1.magnitude <= tolerance * ($0.magnitude + tolerance) }
            if let residuals = residuals(at: trial, model) {
                let cost = residuals.reduce(0) { $0 + $1 * $1 }
                if cost < self.cost {
                    (parameters, self.residuals, self.cost) = (trial, residuals, cost)
                    guard differentiate(model) else { throw .notFinite }
                    damping = max(damping / 10, 1e-12)
                    return isSmall
                }
            }
            // No smaller cost and hardly a step: rounding is all that is left.
            if isSmall { return true }
            damping *= 10
        }
        return true
    }

    /// The solution of the linearised problem with a row √λ·|column| for each parameter below it.
    private func dampedMove() throws(CalibrationProblem) -> [Double] {
        let (rows, width) = (observed.count, parameters.count)
        var system = Matrix(rowCount: rows + width, columnCount: width)
        for column in 0..<width {
            var squares = 0.0
            for row in 0..<rows {
                system[row, column] = jacobian[row, column]
                squares += jacobian[row, column] * jacobian[row, column]
            }
            system[rows + column, column] = (damping * squares).squareRoot()
        }
        do {
            return try system.leastSquaresSolution(of: residuals + [Double](repeating: 0, count: width))
        } catch {
            throw .collinear(place: error.pivot)
        }
    }

    private func residuals(at place: [Double], _ model: ([Double]) -> [Double]) -> [Double]? {
        let predicted = model(place)
        precondition(predicted.count == observed.count, "A model predicts each observation.")
        let residuals = zip(observed, predicted).map { $0 - $1 }
        return residuals.allSatisfy(\.isFinite) ? residuals : nil
    }

    private mutating func differentiate(_ model: ([Double]) -> [Double]) -> Bool {
        for column in parameters.indices {
            let size = parameters[column].magnitude
            let reach = Self.differenceShare * (size > 0 ? size : 1)
            var (low, high) = (parameters, parameters)
            low[column] -= reach
            high[column] += reach
            let (below, above) = (model(low), model(high))
            for row in observed.indices {
                jacobian[row, column] = (above[row] - below[row]) / (high[column] - low[column])
                guard jacobian[row, column].isFinite else { return false }
            }
        }
        return true
    }
}
