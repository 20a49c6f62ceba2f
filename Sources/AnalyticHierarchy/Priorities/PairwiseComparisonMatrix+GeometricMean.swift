import Glibc
import LinearAlgebra

extension PairwiseComparisonMatrix {
    /// Weights in proportion to the geometric means of the rows, (Πⱼ aᵢⱼ)^(1/n).
    ///
    /// They minimise Σ(ln aᵢⱼ − ln wᵢ + ln wⱼ)². Source: G. Crawford and C. Williams, "A note on the analysis of
    /// subjective judgment matrices", J. Math. Psychology 29, 1985.
    func geometricMeanPriorities() -> Priorities {
        Priorities(method: .geometricMean, weights: weights(fromLogarithms: meanLogarithms(of: logarithms)))
    }

    /// The logarithms of the ratios, row after row.
    ///
    /// Each is taken from both entries of a pair, (ln aᵢⱼ − ln aⱼᵢ)/2, so that exchanging the two elements changes the
    /// sign and nothing else.
    var logarithms: [Double] {
        let entries = values.entries
        var logarithms = [Double](repeating: 0, count: entries.count)
        for first in 0..<order {
            for second in first + 1..<max(order, first + 1) {
                let there = log(entries[first * order + second])
                let back = log(entries[second * order + first])
                logarithms[first * order + second] = (there - back) / 2
                logarithms[second * order + first] = (back - there) / 2
            }
        }
        return logarithms
    }

    /// The mean of each row, which are the logarithms of the rows' geometric means and have sum zero.
    func meanLogarithms(of logarithms: [Double]) -> [Double] {
        (0..<order).map { row in
            logarithms[row * order..<(row + 1) * order].reduce(0, +) / Double(order)
        }
    }

    /// The weights whose logarithms differ from those given by a constant.
    func weights(fromLogarithms logarithms: [Double]) -> [Double] {
        let largest = logarithms.max() ?? 0
        return normalised(logarithms.map { exp($0 - largest) })
    }
}
