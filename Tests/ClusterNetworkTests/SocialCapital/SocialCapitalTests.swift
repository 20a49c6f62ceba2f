import ClusterNetwork
import Testing

@Suite struct `Social capital` {
    /// Two buyers, a trader, two client-seers and three factories of one village.
    private func cluster(kin: Bool) throws -> Network {
        let tiers: [Tier] = [
            .buyer, .buyer, .tradingCompany, .clientSeer, .clientSeer, .factory, .factory, .factory,
        ]
        let members = tiers.enumerated().map { Member(id: "M\($0.offset)", tier: $0.element) }
        var ties = [(0, 2), (1, 2), (2, 3), (2, 4), (3, 5), (3, 6), (4, 6), (4, 7)].map {
            Tie(source: $0, target: $1, kind: .contact, start: 1)
        }
        ties.append(Tie(source: 0, target: 2, weight: 3, kind: .trade, start: 2, end: 6))
        if kin { ties += [(5, 6), (6, 7)].map { Tie(source: $0, target: $1, kind: .kin) } }
        return try Network(members: members, ties: ties)
    }

    @Test func `Its measures are those of the graph, or missing`() async throws {
        let network = try cluster(kin: true)
        let capital = try await network.socialCapital(SocialCapitalOptions(transmission: 1))
        let graph = network.graph()
        // Six members inside with eight ties, and two ties across.
        #expect(isClose(capital.values[.density], 8 / 15.0))
        #expect(capital.values[.bridgingShare] == 0.2)
        #expect(isClose(capital.values[.externalInternalIndex], -0.6))
        #expect(isClose(capital.values[.outsideContact], 1 / 6.0))
        #expect(isClose(capital.values[.multiplexity], 0.1))
        #expect(capital.values[.reciprocity] == nil)
        // The kin ties make triangles 3–5–6 and 4–6–7.
        #expect(capital.values[.twoModeClosure] == nil)
        #expect(capital.values[.newsHalfTime] == 2)
        #expect(capital.values[.newsNinetyPercentTime] == 3)
        #expect(capital.values[.largestComponent] == 1)
        #expect(capital.members.degrees == graph.degrees)
        #expect(capital.members.betweennesses == (await graph.betweenness().values))
        #expect(!capital.isSampled)
        #expect(capital.values.values.allSatisfy { $0.isFinite })
    }

    @Test func `Without ties inside tiers closure of two modes takes over`() async throws {
        let capital = try await cluster(kin: false).socialCapital()
        #expect(capital.values[.averageClustering] == 0)
        // Three-paths: Σ (d − 1)(d' − 1) over ties; the only four-cycle is 2–3–6–4.
        let closure = try #require(capital.values[.twoModeClosure])
        #expect(isClose(closure, 4 * 1 / 16.0))
    }

    @Test func `Every measure belongs to a dimension, and each dimension has some`() async throws {
        let capital = try await cluster(kin: true).socialCapital()
        let listed = SocialCapitalDimension.allCases.flatMap { capital.measures(of: $0) }
        #expect(Set(listed.map(\.measure)) == Set(SocialCapitalMeasure.allCases))
        #expect(SocialCapitalDimension.allCases.allSatisfy { !capital.measures(of: $0).isEmpty })
    }

    @Test func `Two dates are compared`() async throws {
        let (earlier, later) = (try cluster(kin: false), try cluster(kin: true))
        let change = SocialCapitalChange(
            earlier: try await earlier.socialCapital(), later: try await later.socialCapital(),
            network: NetworkChange(from: earlier, to: later))
        #expect(change.network.addedTies == 2)
        #expect(change.network.entered.isEmpty && change.network.left.isEmpty)
        #expect(isClose(change.difference(of: .density), 2 / 15.0))
        #expect(change.difference(of: .reciprocity) == nil)
        let part = try Network(members: [Member(id: "N", tier: .factory)], ties: [])
        let turnover = NetworkChange(from: earlier, to: part)
        #expect(turnover.entered == ["N"])
        #expect(turnover.left.count == 8)
        #expect(turnover.stability == 0)
    }

    @Test func `What a moment cannot show is taken from the history`() async throws {
        let members = (0..<3).map { Member(id: "M\($0)", tier: .factory) }
        let ties = [
            Tie(source: 0, target: 1, start: 1, end: 2), Tie(source: 0, target: 2, start: 2, end: 4),
            Tie(source: 0, target: 1, start: 4), Tie(source: 1, target: 2, start: 9, end: 10),
        ]
        let network = try Network(members: members, ties: ties)
        #expect(network.timeSpan == 1...10)
        let options = SocialCapitalOptions(observationEnd: 5)
        let moment = network.snapshot(at: 5)
        let alone = try await moment.socialCapital(options)
        #expect(alone.values[.tieHalfLife] == nil)
        #expect(alone.values[.switchingRate] == nil)
        let known = try await moment.socialCapital(options, history: network.history(until: 5))
        // Durations 1 and 2 ended, and 1 that goes on. Member 0 deals with 1, 2 and 1 again, member 1 with 0 twice.
        #expect(known.values[.tieHalfLife] == 2)
        #expect(known.values[.switchingRate] == 2 / 3.0)
        #expect(known.values[.density] == alone.values[.density])
    }

    @Test func `Without outsiders nothing is said about the outside`() async throws {
        let members = (0..<3).map { Member(id: "M\($0)", tier: .factory) }
        let network = try Network(members: members, ties: [Tie(source: 0, target: 1)])
        let capital = try await network.socialCapital()
        for measure in [SocialCapitalMeasure.bondingShare, .bridgingShare, .externalInternalIndex, .outsideContact] {
            #expect(capital.values[measure] == nil)
        }
        #expect(capital.members.balances == nil)
        #expect(capital.insiders == [0, 1, 2])
        let all = try await network.socialCapital(SocialCapitalOptions(outsideTiers: [.factory]))
        #expect(all.values[.bridgingShare] == nil && all.insiders.isEmpty)
    }

    @Test func `A network that is not joined has no diameter`() async throws {
        let members = (0..<3).map { Member(id: "M\($0)", tier: .factory) }
        let parts = try await Network(members: members, ties: [Tie(source: 0, target: 1)]).socialCapital()
        #expect(parts.whole[.diameter] == nil && parts.whole[.meanDistance] == nil)
        #expect(parts.whole[.components] == 2)
        let row = try await Network(members: members, ties: [(0, 1), (1, 2)].map { Tie(source: $0, target: $1) })
            .socialCapital()
        #expect(row.whole[.diameter] == 2)
        #expect(isClose(row.whole[.meanDistance], 4 / 3.0))
    }

    @Test func `An empty network has a report without values that are not numbers`() async throws {
        let capital = try await Network(members: [], ties: []).socialCapital()
        #expect(capital.values.values.allSatisfy { $0.isFinite })
        #expect(capital.members.degrees.isEmpty)
    }

    @Test(arguments: [2, 4])
    func `The bytes do not depend on the jobs`(jobs: Int) async throws {
        let network = try cluster(kin: true)
        let one = try await network.socialCapital()
        #expect(try await network.socialCapital(SocialCapitalOptions(jobs: jobs)) == one)
    }
}
