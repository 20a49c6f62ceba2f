public import LinearAlgebra

extension Network {
    /// The social capital of the cluster inside this network.
    ///
    /// - Parameter options: who is outside, and how news spreads.
    /// - Throws: `ConvergenceFailure` of ``Graph/pageRank(damping:isWeighted:)``. A principal vector that does not
    ///   converge, as that of a directed network without cycles, leaves the spectral threshold undefined.
    public func socialCapital(
        _ options: SocialCapitalOptions = SocialCapitalOptions()
    ) async throws(ConvergenceFailure) -> SocialCapital {
        let graph = graph()
        let isOutside = tierNumbers.map { options.outsideTiers.contains(tiers[Int($0)]) }
        let own = isOutside.indices.filter { !isOutside[$0] }
        var values: [SocialCapitalMeasure: Double] = [:]
        insideMeasures(graph.subgraph(of: own), options, into: &values)
        outsideMeasures(graph, isOutside, own, into: &values)
        trustMeasures(graph, options, into: &values)
        let survey = await graph.pathSurvey(jobs: options.jobs)
        values[.meanDistance] = survey.meanDistance
        values[.globalEfficiency] = survey.globalEfficiency
        values[.spectralThreshold] = (try? graph.principalVector())?.spectralThreshold
        await newsMeasures(graph, isOutside, own, options, into: &values)
        let holes = graph.structuralHoles()
        let switching = switching()
        lockInMeasures(graph, own, holes, switching, into: &values)
        let betweenness = await graph.betweenness(seed: options.seed, jobs: options.jobs)
        let members = MemberMeasures(
            degrees: graph.degrees, strengths: graph.strengths, clusterings: graph.clustering().coefficients,
            betweennesses: betweenness.values, closenesses: survey.closeness, pageRanks: try graph.pageRank(),
            coreNumbers: graph.coreNumbers(), constraints: holes.constraints, effectiveSizes: holes.effectiveSizes,
            concentrations: graph.partnerConcentrations().map { $0?.index }, switchingRates: switching.rates,
            communities: graph.communities(seed: options.seed).labels)
        return SocialCapital(values: values, members: members, isSampled: betweenness.standardErrors != nil)
    }

    private func insideMeasures(
        _ inner: Graph, _ options: SocialCapitalOptions, into values: inout [SocialCapitalMeasure: Double]
    ) {
        guard inner.nodeCount > 0 else { return }
        let clustering = inner.clustering()
        values[.density] = inner.density
        values[.averageClustering] = clustering.average
        values[.transitivity] = clustering.transitivity
        values[.modularity] = inner.communities(seed: options.seed).modularity
        values[.corePeriphery] = inner.corePeriphery().correlation
    }

    private func outsideMeasures(
        _ graph: Graph, _ isOutside: [Bool], _ own: [Int], into values: inout [SocialCapitalMeasure: Double]
    ) {
        // Ties among outsiders are none of the cluster's.
        let concerned = graph.edges.filter { !isOutside[$0.source] || !isOutside[$0.target] }
        let around = Graph(nodeCount: memberCount, isDirected: isDirected, edges: concerned)
        let groups = isOutside.map { $0 ? 1 : 0 }
        let balance = around.tieBalance(groups: groups)
        values[.bondingShare] = balance.bondingShare
        values[.bridgingShare] = balance.bridgingShare
        values[.externalInternalIndex] = balance.externalInternalIndex
        guard !own.isEmpty else { return }
        let balances = around.nodeTieBalances(groups: groups)
        values[.outsideContact] = Double(own.count { balances[$0].across > 0 }) / Double(own.count)
    }

    private func trustMeasures(
        _ graph: Graph, _ options: SocialCapitalOptions, into values: inout [SocialCapitalMeasure: Double]
    ) {
        values[.embeddedness] = graph.embeddedness().mean
        values[.reciprocity] = graph.reciprocity
        values[.multiplexity] = multiplexity().share
        let times = columns.starts + columns.ends
        if let last = options.observationEnd ?? times.filter(\.isFinite).max() {
            values[.tieHalfLife] = tieSurvival(observedUntil: last).halfLife
        }
        if let sides = graph.twoColouring, let twoMode = TwoModeGraph(graph, isFirst: sides), graph.edgeCount > 0 {
            values[.twoModeClosure] = twoMode.robinsAlexanderClosure
        }
    }

    private func newsMeasures(
        _ graph: Graph, _ isOutside: [Bool], _ own: [Int], _ options: SocialCapitalOptions,
        into values: inout [SocialCapitalMeasure: Double]
    ) async {
        let components = graph.components()
        if let largest = components.largest {
            values[.largestComponent] = Double(components.sizes[largest]) / Double(memberCount)
        }
        let outsiders = isOutside.indices.filter { isOutside[$0] }
        guard !outsiders.isEmpty, !own.isEmpty else { return }
        // News runs against the ties as well as along them: who buys also hears.
        let reach = await graph.undirected.newsReach(
            from: outsiders, audience: own, transmission: options.transmission, runs: options.newsRuns,
            seed: options.seed, jobs: options.jobs)
        values[.newsHalfTime] = reach.halfTime.map(Double.init)
        values[.newsNinetyPercentTime] = reach.ninetyPercentTime.map(Double.init)
    }

    private func lockInMeasures(
        _ graph: Graph, _ own: [Int], _ holes: StructuralHoles, _ switching: Switching,
        into values: inout [SocialCapitalMeasure: Double]
    ) {
        func mean(_ values: [Double]) -> Double? {
            values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
        }
        let concentrations = graph.partnerConcentrations()
        let couplings = graph.couplings()
        values[.partnerConcentration] = mean(own.compactMap { concentrations[$0]?.index })
        values[.effectivePartners] = mean(own.compactMap { concentrations[$0]?.effectivePartners })
        values[.secondOrderCoupling] = mean(own.compactMap { couplings[$0]?.secondOrder })
        values[.constraint] = mean(own.compactMap { holes.constraints[$0] })
        values[.switchingRate] = switching.rate
    }
}
