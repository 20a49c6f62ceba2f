import Glibc
import LinearAlgebra
import RandomStreams

/// How particles move from one population to the next: normal steps with twice the population's covariance.
///
/// Source: M. A. Beaumont et al., "Adaptive approximate Bayesian computation", *Biometrika* 96 (2009) 983–990; whole
/// covariance: S. Filippi et al., *Statistical Applications in Genetics and Molecular Biology* 12 (2013) 87–107.
struct ParticleKernel {
    private let centres: [[Double]]
    private let weights: [Double]
    /// Principal directions of the covariance, each as long as a standard step in it.
    private let directions: [[Double]]
    /// The same, divided by their lengths' squares: coordinates along them in standard steps.
    private let whitening: [[Double]]
    private let whitened: [[Double]]

    /// Creates the kernel of a population; nil when all particles are at one place.
    init?(particles: [Particle]) {
        centres = particles.map(\.coordinates)
        weights = particles.map(\.weight)
        let width = centres.first?.count ?? 0
        var means = [Double](repeating: 0, count: width)
        for (centre, weight) in zip(centres, weights) {
            for place in 0..<width { means[place] += weight * centre[place] }
        }
        var covariance = Matrix(rowCount: width, columnCount: width)
        for (centre, weight) in zip(centres, weights) {
            for one in 0..<width {
                for other in 0..<width {
                    covariance[one, other] += 2 * weight * (centre[one] - means[one]) * (centre[other] - means[other])
                }
            }
        }
        guard let system = try? SymmetricEigensystem(of: covariance), let largest = system.values.first, largest > 0
        else { return nil }
        // A direction in which particles do not differ gets a small step, so that the kernel has a density.
        let deviations = system.values.map { max($0, 1e-12 * largest).squareRoot() }
        directions = zip(system.vectors, deviations).map { vector, deviation in vector.map { $0 * deviation } }
        whitening = zip(system.vectors, deviations).map { vector, deviation in vector.map { $0 / deviation } }
        let whitening = whitening
        whitened = centres.map { centre in Self.products(of: whitening, with: centre) }
    }

    /// A step from a particle drawn by weight.
    func draw(_ stream: inout RandomStream) -> [Double] {
        var place = centres[stream.place(weightedBy: weights)]
        for direction in directions {
            let length = stream.normal()
            for coordinate in place.indices { place[coordinate] += length * direction[coordinate] }
        }
        return place
    }

    /// The density of steps to a place, up to a factor that is the same for all places.
    func density(at coordinates: [Double]) -> Double {
        let place = Self.products(of: whitening, with: coordinates)
        var density = 0.0
        for (centre, weight) in zip(whitened, weights) {
            var squares = 0.0
            for coordinate in place.indices {
                let difference = place[coordinate] - centre[coordinate]
                squares += difference * difference
            }
            density += weight * exp(-squares / 2)
        }
        return density
    }

    private static func products(of rows: [[Double]], with vector: [Double]) -> [Double] {
        rows.map { row in
            var sum = 0.0
            for place in row.indices { sum += row[place] * vector[place] }
            return sum
        }
    }
}
