import ClusterNetwork
import Foundation
import Interchange
import TestSupport
import Testing

@Suite struct `The writers of networks` {
    /// Networks with every awkward thing at once.
    static let samples: [NetworkFile] = {
        let members = [
            Member(id: "T1", tier: .tradingCompany, label: "Hua & \"Söhne\" <Shantou>"),
            Member(id: "a,b;c", tier: .factory),
            Member(id: "工厂\"1\"", tier: Tier("")), Member(id: "alone", tier: .clientSeer, label: "two\nlines"),
        ]
        let numbered = [
            Tie(source: 0, target: 1, weight: 0.1 + 0.2, kind: .trade, start: 1.5, end: 1e7),
            Tie(source: 0, target: 1, weight: 1e-7, kind: .kin, end: 3), Tie(source: 2, target: 2, weight: 0),
            Tie(source: 1, target: 2, weight: 2e20, kind: TieKind("a<b"), start: -4),
        ]
        let dated = [
            Tie(source: 0, target: 1, start: 20_089, end: 20_270), Tie(source: 1, target: 2, start: 0.25),
            Tie(source: 1, target: 2, weight: 2, end: -719_162),
        ]
        return [(numbered, NetworkTimeScale.number), (dated, .date), ([], .number)].flatMap { ties, scale in
            [false, true].compactMap { isDirected in
                (try? Network(members: members, ties: ties, isDirected: isDirected)).map {
                    NetworkFile(network: $0, timeScale: scale)
                }
            }
        }
    }()

    @Test(arguments: samples.indices)
    func `What is written is read back the same`(place: Int) throws {
        let file = Self.samples[place]
        let columns = [MemberColumn("degree", counts: [1, 2, 3, 4]), MemberColumn("constraint", [nil, 0.5, 1, 2])]
        for text in [GraphMLWriter.text(file, columns: columns), GEXFWriter.text(file, columns: columns)] {
            let reading = NetworkReader.read(Array(text.utf8), file: "again")
            let again = try #require(reading.value, "\(reading.diagnostics)")
            expectEqual(again, file)
        }
        guard file.network.tieCount > 0 else { return }
        let members = Array(EdgeListWriter.members(file.network, columns: columns).utf8)
        let reading = NetworkReader.read(
            Array(EdgeListWriter.ties(file).utf8), file: "again", members: (members, "members"))
        // A table trims what stands in its cells and cannot hold line ends at their ends; inside they stay.
        expectEqual(try #require(reading.value, "\(reading.diagnostics)"), file)
    }

    private func expectEqual(_ one: NetworkFile, _ other: NetworkFile) {
        // A network without directed ties cannot say in a table that it could have had some.
        if other.network.tieCount > 0 {
            #expect(one.network.isDirected == other.network.isDirected)
            #expect(one.timeScale == other.timeScale)
        }
        #expect(one.network.listedNodes == other.network.listedNodes)
        #expect(one.network.listedTies == other.network.listedTies)
    }

    @Test(arguments: NetworkFixture.all)
    func `Other programs' networks survive our forms`(_ fixture: NetworkFixture) throws {
        let file = try #require(NetworkReader.read(fixture.bytes, file: "x").value)
        for text in [GraphMLWriter.text(file), GEXFWriter.text(file)] {
            let again = try #require(NetworkReader.read(Array(text.utf8), file: "again").value)
            expectEqual(again, file)
        }
    }

    @Test func `The forms look as they are described`() {
        let file = Self.samples[2]
        let columns = [MemberColumn("degree", counts: [1, 3, 2, 0]), MemberColumn("constraint", [1, 0.5, nil, nil])]
        expectSnapshot(GraphMLWriter.text(file, columns: columns), named: "network.graphml")
        expectSnapshot(GEXFWriter.text(file, columns: columns), named: "network.gexf")
        expectSnapshot(EdgeListWriter.ties(Self.samples[0]), named: "network-ties.csv")
        expectSnapshot(EdgeListWriter.members(file.network, columns: columns), named: "network-members.csv")
    }

    private static let dates: [(text: String, days: Double)] = [
        ("2026-03-01", 20_513), ("1970-01-01", 0), ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
        ("2000-02-29", 11_016), ("2026-03-01T12:00:00Z", 20_513.5), ("2026-03-01T20:00+08:00", 20_513.5),
        ("1969-12-31T18:00:00Z", -0.25), ("2026-03-01 00:00:00.500", 20_513 + 0.5 / 86_400),
    ]

    @Test(arguments: dates)
    func `Dates are days of the calendar`(text: String, days: Double) throws {
        let (time, scale) = try #require(NetworkTimeScale.read(text))
        #expect(scale == .date)
        #expect(time == days)
        #expect(NetworkTimeScale.read(scale.text(of: time))?.time == days)
    }

    @Test func `Days of four centuries are written and read the same`() {
        for day in stride(from: -80_000, through: 70_000, by: 29) {
            let text = NetworkTimeScale.date.text(of: Double(day))
            #expect(NetworkTimeScale.read(text)?.time == Double(day))
        }
    }
}
