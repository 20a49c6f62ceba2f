public import LinearAlgebra

extension Network {
    /// The social capital of the cluster inside this network.
    ///
    /// - Parameters:
    ///   - options: who is outside, and how news spreads.
    ///   - history: the same members with all ties that had begun by then, where this network is one moment of it: how
    ///     long ties last and how often partners change cannot be seen in a moment. Nil for this network itself.
    ///   - progress: told how many sources of paths have been followed, of how many.
    /// - Throws: `ConvergenceFailure` of ``Graph/pageRank(damping:isWeighted:)``. A principal vector that does not
    ///   converge, as that of a directed network without cycles, leaves the spectral threshold undefined.
    public func socialCapital(
        _ options: SocialCapitalOptions = SocialCapitalOptions(), history: Network? = nil,
        progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) async throws(ConvergenceFailure) -> SocialCapital {
        let graph = graph()
        let isOutside = tierNumbers.map { options.outsideTiers.contains(tiers[Int($0)]) }
        let own = isOutside.indices.filter { !isOutside[$0] }
        var values: [SocialCapitalMeasure: Double] = [:]
        insideMeasures(graph.subgraph(of: own), options, into: &values)
        let balances = outsideMeasures(graph, isOutside, own, into: &values)
        trustMeasures(graph, history ?? self, options, into: &values)
        let betweenness = await graph.betweenness(
            exactLimit: options.exactLimit, sampleSize: options.sampleSize, seed: options.seed, jobs: options.jobs,
            progress: progress)
        let survey = await graph.pathSurvey(jobs: options.jobs)
        values[.meanDistance] = survey.meanDistance
        values[.globalEfficiency] = survey.globalEfficiency
        let vector = try? graph.principalVector(stepLimit: 10_000)
        values[.spectralThreshold] = vector?.spectralThreshold
        await newsMeasures(graph, isOutside, own, options, into: &values)
        let (holes, plainHoles) = (graph.structuralHoles(), graph.structuralHoles(isWeighted: false))
        let switching = (history ?? self).switching()
        lockInMeasures(graph, own, holes, switching, into: &values)
        let communities = graph.communities(seed: options.seed)
        let members = MemberMeasures(
            degrees: graph.degrees, strengths: graph.strengths, clusterings: graph.clustering().coefficients,
            betweennesses: betweenness.values, betweennessErrors: betweenness.standardErrors,
            closenesses: survey.closeness, harmonicClosenesses: survey.harmonicCloseness,
            eigenvectors: vector?.centralities, pageRanks: try graph.pageRank(), coreNumbers: graph.coreNumbers(),
            constraints: holes.constraints, effectiveSizes: holes.effectiveSizes,
            plainConstraints: plainHoles.constraints, plainEffectiveSizes: plainHoles.effectiveSizes,
            brokerage: graph.brokerage(groups: tierGroups), balances: balances,
            concentrations: graph.partnerConcentrations().map { $0?.index }, switchingRates: switching.rates,
            communities: communities.labels)
        let whole = await graph.measures(
            survey: survey, vector: vector, communities: communities, seed: options.seed, jobs: options.jobs)
        return SocialCapital(
            values: values, whole: whole, members: members, isSampled: betweenness.standardErrors != nil,
            sourceCount: betweenness.sourceCount, insiders: own)
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
    ) -> [TieBalance]? {
        // Without anybody outside, or inside, nothing can be said about an edge between them.
        guard !own.isEmpty, own.count < memberCount else { return nil }
        // Ties among outsiders are none of the cluster's.
        let concerned = graph.edges.filter { !isOutside[$0.source] || !isOutside[$0.target] }
        let around = Graph(nodeCount: memberCount, isDirected: isDirected, edges: concerned)
        let groups = isOutside.map { $0 ? 1 : 0 }
        let balance = around.tieBalance(groups: groups)
        values[.bondingShare] = balance.bondingShare
        values[.bridgingShare] = balance.bridgingShare
        values[.externalInternalIndex] = balance.externalInternalIndex
        let balances = around.nodeTieBalances(groups: groups)
        values[.outsideContact] = Double(own.count { balances[$0].across > 0 }) / Double(own.count)
        return balances
    }

    private func trustMeasures(
        _ graph: Graph, _ history: Network, _ options: SocialCapitalOptions,
        into values: inout [SocialCapitalMeasure: Double]
    ) {
        values[.embeddedness] = graph.embeddedness().mean
        values[.reciprocity] = graph.reciprocity
        values[.multiplexity] = multiplexity().share
        let times = history.columns.starts + history.columns.ends
        if let last = options.observationEnd ?? times.filter(\.isFinite).max() {
            values[.tieHalfLife] = history.tieSurvival(observedUntil: last).halfLife
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
