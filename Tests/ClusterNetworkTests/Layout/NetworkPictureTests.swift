import ClusterNetwork
import Testing

@Suite struct `The picture of a network` {
    /// A market of villages: each has a client-seer tied with all of its factories, and a trader knows all client-seers.
    private func market(villages: Int, factories: Int) throws -> Network {
        var members = [Member(id: "T", tier: .tradingCompany)]
        var ties: [Tie] = []
        for village in 0..<villages {
            let seer = members.count
            members.append(Member(id: "S\(village)", tier: .clientSeer))
            ties.append(Tie(source: 0, target: seer))
            for number in 0..<factories {
                members.append(Member(id: "F\(village).\(number)", tier: .factory))
                ties.append(Tie(source: seer, target: seer + 1 + number))
                if number > 0 { ties.append(Tie(source: seer + number, target: seer + 1 + number, kind: .kin)) }
            }
        }
        return try Network(members: members, ties: ties)
    }

    private func picture(_ network: Network) -> NetworkPicture {
        NetworkPicture(network, communities: network.graph().communities().labels)
    }

    @Test func `Few members are drawn one by one, with every tie`() throws {
        let network = try market(villages: 3, factories: 5)
        let picture = picture(network)
        #expect(!picture.isOfGroups)
        #expect(picture.marks.map(\.members) == (0..<network.memberCount).map { [$0] })
        #expect(picture.lines.count == network.graph().edgeCount)
        #expect(picture.hiddenPairs == 0)
    }

    @Test(arguments: [(12, 90), (100, 10), (400, 3)])
    func `Many members are drawn as groups that hang together`(villages: Int, factories: Int) throws {
        let network = try market(villages: villages, factories: factories)
        let picture = picture(network)
        #expect(picture.isOfGroups)
        #expect(picture.marks.count <= NetworkPicture.markLimit)
        #expect(picture.marks.flatMap(\.members).sorted() == Array(0..<network.memberCount))
        for mark in picture.marks {
            #expect(mark.members.allSatisfy { network.member($0).tier == mark.tier })
        }
        let shown = picture.lines.reduce(0) { $0 + $1.pairs }
        #expect(shown + picture.hiddenPairs + picture.innerPairs == network.graph().edgeCount)
        let drawing = Graph(
            nodeCount: picture.marks.count, edges: picture.lines.map { GraphEdge($0.from, $0.to) })
        #expect(drawing.components().count == 1)
        #expect(picture.lines.count <= max(picture.marks.count * NetworkPicture.linesPerMark, picture.marks.count - 1))
    }

    @Test func `A picture is the same for the same seed`() throws {
        let network = try market(villages: 30, factories: 10)
        #expect(picture(network) == picture(network))
    }
}
