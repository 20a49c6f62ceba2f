extension Graph {
    /// The most nodes for which graphs of the same degrees are made to compare with, which takes the longest of all.
    static let smallWorldLimit = 1000

    /// The measures of the whole graph; a name that is missing is undefined there.
    ///
    /// - Parameters:
    ///   - survey: the graph's shortest paths.
    ///   - vector: its principal vector; nil where that does not converge.
    ///   - communities: its communities.
    ///   - seed: of the graphs that it is compared with.
    ///   - jobs: how much is computed at the same time.
    func measures(
        survey: PathSurvey, vector: PrincipalVector?, communities: Communities, seed: UInt64, jobs: Int
    ) async -> [NetworkMeasure: Double] {
        var values: [NetworkMeasure: Double] = [:]
        guard nodeCount > 0 else { return values }
        let clustering = clustering()
        values[.density] = density
        values[.averageClustering] = clustering.average
        values[.transitivity] = clustering.transitivity
        values[.modularity] = communities.modularity
        values[.communities] = Double(communities.count)
        values[.degreeAssortativity] = degreeAssortativity
        values[.degreeCentralisation] = degreeCentralisation
        let reached = survey.pairsByDistance.reduce(0, +)
        if reached == nodeCount * (nodeCount - 1) {
            values[.meanDistance] = survey.meanDistance
            values[.diameter] = survey.diameter.map(Double.init)
        }
        values[.globalEfficiency] = survey.globalEfficiency
        values[.components] = Double(components().count)
        values[.meanDegree] = Double(degrees.reduce(0, +)) / Double(nodeCount)
        values[.spectralRadius] = vector?.value
        values[.corePeriphery] = corePeriphery().correlation
        if nodeCount <= Self.smallWorldLimit {
            values[.smallWorld] = await smallWorld(seed: seed, jobs: jobs)?.omega
        }
        if edgeCount > 0, let sides = twoColouring, let twoMode = TwoModeGraph(self, isFirst: sides) {
            values[.twoModeClosure] = twoMode.robinsAlexanderClosure
            values[.nestedness] = twoMode.nestedness
        }
        return values
    }
}
