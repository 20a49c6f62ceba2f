/// A network between a lattice and a random graph.
///
/// Source: Q. K. Telesford, K. E. Joyce, S. Hayasaka, J. H. Burdette and P. J. Laurienti, "The ubiquity of small-world
/// networks", *Brain Connectivity* 1 (2011) 367–375.
public struct SmallWorld: Sendable, Hashable {
    /// The mean distance of joined pairs.
    public let meanDistance: Double
    /// The mean clustering coefficient.
    public let clustering: Double
    /// The mean distance in random graphs of the same degrees, over the replicates.
    public let randomDistance: Double
    /// The mean clustering coefficient in lattices of the same degrees, over the replicates.
    public let latticeClustering: Double

    /// ω = L_r/L − C/C_l: near 0 for a small world, towards 1 for a random graph, towards −1 for a lattice; nil where
    /// no lattice of these degrees has a triangle.
    public var omega: Double? {
        latticeClustering > 0 ? randomDistance / meanDistance - clustering / latticeClustering : nil
    }
}
