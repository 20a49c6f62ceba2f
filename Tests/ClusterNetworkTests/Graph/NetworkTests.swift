import ClusterNetwork
import Testing

@Suite struct `Networks` {
    private let members = [
        Member(id: "B", tier: .buyer), Member(id: "T", tier: .tradingCompany, label: "Traders & Co."),
        Member(id: "F", tier: .factory), Member(id: "G", tier: .factory),
    ]

    @Test func `Members and ties come back as they were given`() throws {
        let ties = [
            Tie(source: 0, target: 1, weight: 2, kind: .trade, start: 3, end: 5), Tie(source: 2, target: 3, kind: .kin),
        ]
        let network = try Network(members: members, ties: ties)
        #expect(network.members == members)
        #expect(network.ties == ties)
        #expect(network.tiers == [.buyer, .tradingCompany, .factory])
        #expect(network.kinds == [.trade, .kin])
        #expect(network.place(of: "F") == 2)
        #expect(network.place(of: "X") == nil)
        #expect(network.places(in: .factory) == [2, 3])
        #expect(network.tierGroups == [0, 1, 2, 2])
    }

    @Test(arguments: [
        (Tie(source: 0, target: 4), InvalidNetwork.missingMember(tie: 0, place: 4)),
        (Tie(source: -1, target: 0), .missingMember(tie: 0, place: -1)),
        (Tie(source: 0, target: 1, weight: -2), .invalidWeight(tie: 0, weight: -2)),
        (Tie(source: 0, target: 1, weight: .infinity), .invalidWeight(tie: 0, weight: .infinity)),
        (Tie(source: 0, target: 1, start: .nan), .invalidTimes(tie: 0)),
        (Tie(source: 0, target: 1, start: 2, end: 1), .invalidTimes(tie: 0)),
    ])
    func `A tie that breaks a rule is named`(tie: Tie, expected: InvalidNetwork) {
        #expect(throws: expected) { try Network(members: members, ties: [tie]) }
    }

    @Test func `A weight that is not a number and a repeated member are refused`() {
        #expect(throws: InvalidNetwork.self) {
            try Network(members: members, ties: [Tie(source: 0, target: 1, weight: .nan)])
        }
        #expect(throws: InvalidNetwork.repeatedMember(id: "B")) {
            try Network(members: members + [Member(id: "B", tier: .factory)], ties: [])
        }
    }

    @Test func `A byte numbers 256 kinds and no more`() throws {
        let ties = (0..<257).map { Tie(source: 0, target: 1, kind: TieKind("\($0)")) }
        #expect(try Network(members: members, ties: Array(ties.prefix(256))).kinds.count == 256)
        #expect(throws: InvalidNetwork.tooManyNames) { try Network(members: members, ties: ties) }
    }

    @Test func `Parallel ties join, and ties of weight zero or with oneself make no edge`() throws {
        let network = try Network(
            members: members,
            ties: [
                Tie(source: 0, target: 1, weight: 2), Tie(source: 1, target: 0, weight: 0.5),
                Tie(source: 2, target: 2), Tie(source: 2, target: 3, weight: 0),
            ])
        #expect(network.tieCount == 4)
        let graph = network.graph()
        #expect(graph.edges == [GraphEdge(0, 1, weight: 2.5)])
        #expect(graph.selfLoopCount == 1)
        #expect(graph.degrees == [1, 1, 0, 0])
    }

    @Test func `A snapshot holds the ties that have begun and not ended`() throws {
        let network = try Network(
            members: members,
            ties: [
                Tie(source: 0, target: 1, start: 1, end: 3), Tie(source: 1, target: 2, start: 3),
                Tie(source: 2, target: 3, end: 2),
            ])
        #expect(network.snapshot(at: 0).ties.map(\.source) == [2])
        #expect(network.snapshot(at: 1).ties.map(\.source) == [0, 2])
        #expect(network.snapshot(at: 3).ties.map(\.source) == [1])
    }

    @Test func `Ties are chosen by kind and by tiers`() throws {
        let network = try Network(
            members: members,
            ties: [
                Tie(source: 0, target: 1, kind: .trade), Tie(source: 1, target: 2, kind: .contact),
                Tie(source: 2, target: 3, kind: .kin), Tie(source: 3, target: 1, kind: .trade),
            ])
        #expect(network.ties(of: [.trade, .kin]).ties.map(\.source) == [0, 2, 3])
        #expect(network.graph(of: [.kin]).edges == [GraphEdge(2, 3)])
        #expect(network.ties(between: .tradingCompany, and: .factory).ties.map(\.source) == [1, 3])
        #expect(network.ties(between: .factory, and: .factory).tieCount == 1)
    }

    @Test func `Densities stand for each pair of tiers`() throws {
        let network = try Network(
            members: members,
            ties: [Tie(source: 0, target: 1), Tie(source: 2, target: 1, weight: 3), Tie(source: 2, target: 3)])
        let densities = network.tierDensities()
        #expect(densities.count == 6)
        let between = try #require(densities.first { $0.source == .tradingCompany && $0.target == .factory })
        #expect(between.density == 0.5)
        #expect(between.weight == 3)
        let alone = try #require(densities.first { $0.source == .buyer && $0.target == .buyer })
        #expect(alone.possiblePairs == 0)
        #expect(alone.density == nil)
        let directed = try Network(members: members, ties: network.ties, isDirected: true).tierDensities()
        #expect(directed.count == 9)
        #expect(directed.first { $0.source == .factory && $0.target == .factory }?.density == 0.5)
        #expect(directed.first { $0.source == .tradingCompany && $0.target == .factory }?.density == 0)
    }
}
