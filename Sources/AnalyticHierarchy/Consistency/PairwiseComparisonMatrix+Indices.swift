import Glibc
import LinearAlgebra

extension PairwiseComparisonMatrix {
    /// The geometric consistency index, GCI = 2/((n − 1)(n − 2)) Σ ln²(aᵢⱼ gⱼ/gᵢ) over i < j, with the geometric means g
    /// of the rows; `nil` for n ≤ 2.
    ///
    /// Sources: G. Crawford, C. Williams, "A note on the analysis of subjective judgment matrices", *Journal of
    /// Mathematical Psychology* 29 (1985) 387–405; J. Aguarón, J. M. Moreno-Jiménez, *European Journal of Operational
    /// Research* 147 (2003) 137–145.
    public var geometricConsistencyIndex: Double? {
        guard order > 2 else { return nil }
        let logarithms = values.entries.map { log($0) }
        let means = (0..<order).map { row in
            logarithms[row * order..<(row + 1) * order].reduce(0, +) / Double(order)
        }
        var sum = 0.0
        for row in 0..<order {
            for column in row + 1..<order {
                let residual = logarithms[row * order + column] + means[column] - means[row]
                sum += residual * residual
            }
        }
        return 2 * sum / Double((order - 1) * (order - 2))
    }

    /// The consistency measure CM = 2/(n(n − 1)) Σ (r̄ − r̲)/((1 + r̄)(1 + r̲)) over i < j, with the largest r̄ and the
    /// smallest r̲ of aᵢₖaₖⱼ over all k; `nil` for n ≤ 2.
    ///
    /// Between 0, consistent, and 1. Source: A. Salo, R. P. Hämäläinen, "On the measurement of preferences in the
    /// analytic hierarchy process", *Journal of Multi-Criteria Decision Analysis* 6 (1997) 309–319.
    ///
    /// - Complexity: O(n³).
    public var saloHamalainenIndex: Double? {
        guard order > 2 else { return nil }
        var sum = 0.0
        for row in 0..<order {
            for column in row + 1..<order {
                // k = row gives the judgment itself.
                var (smallest, largest) = (self[row, column], self[row, column])
                for middle in 0..<order where middle != row && middle != column {
                    let implied = self[row, middle] * self[middle, column]
                    smallest = min(smallest, implied)
                    largest = max(largest, implied)
                }
                sum += (largest - smallest) / ((1 + largest) * (1 + smallest))
            }
        }
        return 2 * sum / Double(order * (order - 1))
    }

    /// The harmonic consistency index, HCI = (H − n)(n + 1)/(n(n − 1)) with H = n/Σ(1/sⱼ), the harmonic mean of the sums
    /// of the columns; never negative, `nil` for n ≤ 2.
    ///
    /// Source: W. E. Stein, P. J. Mizzi, "The harmonic consistency index for the analytic hierarchy process", *European
    /// Journal of Operational Research* 177 (2007) 488–497.
    public var harmonicConsistencyIndex: Double? {
        guard order > 2 else { return nil }
        let n = Double(order)
        var inverses = 0.0
        for column in 0..<order {
            inverses += 1 / (0..<order).reduce(0) { $0 + self[$1, column] }
        }
        // The harmonic mean is n or more, and n only for consistent matrices; what is less is rounding.
        let excess = n / inverses - n
        return excess > 1e-12 * n ? excess * (n + 1) / (n * (n - 1)) : 0
    }
}
