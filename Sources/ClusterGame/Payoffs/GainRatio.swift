/// r = ΣGᵢ(w)/ΣGᵢ(ω): how many times the open fee's gross profit the hidden margin brings.
public enum GainRatio: Sendable, Hashable {
    /// An ordinary ratio; negative where the margin makes a loss, which only unlike kinds can.
    case finite(Double)
    /// The fee brings nothing, ω = c_A/c, and the margin something.
    case infinite
    /// The fee brings nothing and the margin a loss.
    case minusInfinite
    /// Neither brings anything: the traders are indifferent to everything.
    case undefined

    init(numerator: Double, denominator: Double) {
        let ratio = denominator > 0 ? numerator / denominator : numerator * .infinity
        if ratio.isFinite {
            self = .finite(ratio)
        } else if ratio.isNaN {
            self = .undefined
        } else {
            self = ratio > 0 ? .infinite : .minusInfinite
        }
    }

    /// The ratio as a number, nil unless it is finite.
    public var value: Double? {
        if case .finite(let ratio) = self { ratio } else { nil }
    }
}

extension GameModel {
    /// r = ΣGᵢ(w)/ΣGᵢ(ω), on which dominance, equilibria and regime turn for equal shares.
    public var ratio: GainRatio { GainRatio(numerator: grossAtMargin, denominator: grossAtFee) }
}
