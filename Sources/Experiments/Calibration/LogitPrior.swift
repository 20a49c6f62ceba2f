import Glibc

/// The prior in coordinates without bounds: logit u of the place u that a factor's quantile function turns into a value.
///
/// Uniform places make logistic coordinates, of density u(1 − u). A posterior is the same in any coordinates; in these a
/// step never leaves the prior's support, and lists and whole numbers can be moved like all others.
struct LogitPrior {
    let factors: [Factor]

    /// Places this close to an end are kept off it, where an unbounded factor has no value.
    private static let edge = 0x1p-53

    func coordinates(of places: [Double]) -> [Double] {
        places.map { place in
            let inside = min(1 - Self.edge, max(Self.edge, place))
            return log(inside) - log(1 - inside)
        }
    }

    func values(at coordinates: [Double]) -> [Double] {
        zip(factors, coordinates).map { factor, coordinate in
            let place = 1 / (1 + exp(-coordinate))
            return factor.distribution.value(at: min(1 - Self.edge, max(Self.edge, place)))
        }
    }

    /// The density Π u(1 − u).
    func density(at coordinates: [Double]) -> Double {
        coordinates.reduce(1) { product, coordinate in
            let tail = exp(-coordinate.magnitude)
            return product * tail / ((1 + tail) * (1 + tail))
        }
    }
}
