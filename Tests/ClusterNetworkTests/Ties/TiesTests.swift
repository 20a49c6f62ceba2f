import ClusterNetwork
import Testing

@Suite struct `Ties in time` {
    private func network(_ ties: [Tie], isDirected: Bool = false) throws -> Network {
        try Network(members: (0..<4).map { Member(id: "M\($0)", tier: .factory) }, ties: ties, isDirected: isDirected)
    }

    @Test func `Kinds of ties are counted by pair`() throws {
        let ties = [
            Tie(source: 0, target: 1, kind: .trade), Tie(source: 1, target: 0, kind: .kin),
            Tie(source: 0, target: 1, kind: .kin), Tie(source: 1, target: 2, kind: .kin),
            Tie(source: 2, target: 3, weight: 0, kind: .trade), Tie(source: 3, target: 3, kind: .trade),
        ]
        let found = try network(ties).multiplexity()
        #expect(found.pairsByKinds == [0, 1, 1])
        #expect(found.share == 0.5)
        #expect(found.meanKinds == 1.5)
        #expect(try network([]).multiplexity().share == nil)
    }

    @Test func `Two thirds of the pairs stay`() throws {
        let before = try network([Tie(source: 0, target: 1), Tie(source: 1, target: 2)])
        let after = try network([Tie(source: 1, target: 0), Tie(source: 2, target: 1), Tie(source: 2, target: 3)])
        #expect(isClose(before.tieStability(with: after), 2 / 3.0))
        let change = NetworkChange(from: before, to: after)
        #expect([change.keptTies, change.addedTies, change.droppedTies] == [2, 1, 0])
        #expect(change.stability == before.tieStability(with: after))
        #expect(try network([]).tieStability(with: network([])) == nil)
    }

    @Test func `Survival of the drug 6-MP is that of the textbook`() throws {
        // Freireich and others 1963, weeks in remission, + still in remission; the estimates are those of D. G.
        // Kleinbaum and M. Klein, Survival Analysis, 3rd edition, Springer 2012, table 2.3.
        let ended = [6, 6, 6, 7, 10, 13, 16, 22, 23]
        let censored = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]
        // All are seen until day 100; one that is censored after t weeks began at 100 − t.
        let ties =
            ended.map { Tie(source: 0, target: 1, start: 0, end: Double($0)) }
            + censored.map { Tie(source: 1, target: 2, start: 100 - Double($0)) }
        let survival = try network(ties).tieSurvival(observedUntil: 100)
        #expect(survival.times == [6, 7, 10, 13, 16, 22, 23])
        let published = [0.8571, 0.8067, 0.7529, 0.6902, 0.6275, 0.5378, 0.4482]
        #expect(zip(survival.shares, published).allSatisfy { abs($0 - $1) < 6e-5 })
        #expect(survival.halfLife == 23)
        #expect(survival.censoredCount == 12)
        #expect(survival.share(after: 5) == 1)
        #expect(isClose(survival.share(after: 8), survival.shares[1]))
    }

    @Test func `Ties without a start say nothing about durations`() throws {
        let survival = try network([Tie(source: 0, target: 1, end: 3), Tie(source: 0, target: 1, start: 9)])
            .tieSurvival(observedUntil: 5)
        #expect(survival.excludedCount == 2)
        #expect(survival.tieCount == 0)
        #expect(survival.halfLife == nil)
    }

    @Test func `A partner's change is a switch, more with the same is none`() throws {
        let ties = [
            Tie(source: 0, target: 1, start: 1), Tie(source: 0, target: 1, start: 2),
            Tie(source: 0, target: 2, start: 4), Tie(source: 0, target: 1, weight: 0.5, start: 4),
            Tie(source: 0, target: 3, start: 3, end: 9), Tie(source: 1, target: 2),
        ]
        let switching = try network(ties, isDirected: true).switching()
        #expect(switching.changes == [2, 0, 0, 0])
        #expect(switching.steps == [3, 0, 0, 0])
        #expect(isClose(switching.rate, 2 / 3.0))
        #expect(switching.rates[1] == nil)
        let both = try network(ties).switching()
        #expect(both.changes[1] == 0)
        #expect(both.steps[1] == 2)
    }
}
