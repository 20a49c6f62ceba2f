public import ClusterNetwork

/// A network as a file holds it: members, ties, and how the times of the ties are written.
public struct NetworkFile: Sendable {
    /// The members and ties.
    public let network: Network
    /// What the times of the ties count.
    public let timeScale: NetworkTimeScale

    /// Creates a file's content.
    ///
    /// - Parameters:
    ///   - network: the members and ties.
    ///   - timeScale: what the times of the ties count; plain numbers where there are no times.
    public init(network: Network, timeScale: NetworkTimeScale = .number) {
        self.network = network
        self.timeScale = timeScale
    }
}
