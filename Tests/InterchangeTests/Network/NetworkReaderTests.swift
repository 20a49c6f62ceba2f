import ClusterNetwork
import Foundation
import Interchange
import Reports
import TestSupport
import Testing

@Suite struct `The reader of networks` {
    @Test func `There are files of every dialect`() {
        #expect(NetworkFixture.all.count == 12)
    }

    @Test(arguments: NetworkFixture.all)
    func `It finds what another program wrote`(_ fixture: NetworkFixture) throws {
        let reading = NetworkReader.read(fixture.bytes, file: fixture.file)
        let network = try #require(reading.value?.network, "\(reading.diagnostics)")
        #expect(network.isDirected == fixture.directed)
        #expect(network.listedNodes == fixture.nodes)
        #expect(network.listedTies == fixture.ties)
        #expect(reading.diagnostics.map(\.code).sorted() == fixture.codes)
        #expect(reading.diagnostics.allSatisfy { $0.severity == .note })
    }

    @Test func `A list of members gives tiers, labels, and members without ties`() throws {
        let ties = "source,target\nT1,F1\n"
        let members = "Id;Tier;Label;colour\nF1;factory;Bär;red\nF2;factory;;\nT1;trading-company;;\n"
        let reading = NetworkReader.read(Array(ties.utf8), file: "x.csv", members: (Array(members.utf8), "m.csv"))
        let network = try #require(reading.value?.network)
        #expect(network.members.map(\.id) == ["F1", "F2", "T1"])
        #expect(network.members.map(\.label) == ["Bär", "F2", "T1"])
        #expect(network.tiers == [.factory, .tradingCompany])
        #expect(network.graph().degrees == [1, 0, 1])
    }

    @Test func `Ties of a table lead somewhere when the caller says so`() throws {
        let table = Array("source,target\na,b\n".utf8)
        #expect(NetworkReader.read(table, file: "x").value?.network.isDirected == false)
        #expect(NetworkReader.read(table, file: "x", isDirected: true).value?.network.isDirected == true)
    }

    @Test(arguments: NetworkProblem.all)
    func `What is wrong is told with its place`(_ problem: NetworkProblem) throws {
        let members = problem.members.map { (Array($0.utf8), "m.csv") }
        let reading = NetworkReader.read(Array(problem.text.utf8), file: "x", members: members)
        #expect(reading.diagnostics.map(\.shortForm) == problem.expected)
        let hasError = reading.diagnostics.containsError
        #expect((reading.value == nil) == hasError)
    }

    @Test func `Space around names is no part of them, and a label that repeats the id says nothing`() throws {
        let text = """
            <gexf version="1.3"><graph><attributes class="node"><attribute id="0" title="tier" type="string"/></attributes>
            <nodes><node id="x" label=" "><attvalues><attvalue for="0" value=" factory "/></attvalues></node>
            <node id="y" label=" y"/></nodes>
            <edges><edge id="0" source="x" target="y" kind="trade "/></edges></graph></gexf>
            """
        let network = try #require(NetworkReader.read(Array(text.utf8), file: "x").value?.network)
        #expect(network.members.map(\.label) == ["x", "y"])
        #expect(network.members.map(\.tier) == [.factory, .unspecified])
        #expect(network.ties.map(\.kind) == [TieKind("trade")])
    }

    @Test func `Many tiers are too many`() {
        let rows = (0..<300).map { "m\($0),t\($0)" }.joined(separator: "\n")
        let reading = NetworkReader.read(
            Array("source,target\nm1,m2\n".utf8), file: "x", members: (Array("id,tier\n\(rows)\n".utf8), "m"))
        #expect(reading.diagnostics.map(\.code) == ["too-many-names"])
    }

    @Test(arguments: ["<graphml", "<gexf"])
    func `Elements nested without end are refused`(root: String) {
        let name = String(root.dropFirst())
        let text =
            "<\(name)>" + String(repeating: "<a>", count: 200) + String(repeating: "</a>", count: 200) + "</\(name)>"
        let reading = NetworkReader.read(Array(text.utf8), file: "x")
        #expect(reading.diagnostics.map(\.code) == ["nesting"])
    }

    @Test func `No other file is opened and no entity grows`() {
        let texts = [
            "<!DOCTYPE g [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><graphml>&x;</graphml>",
            "<!DOCTYPE g [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><gexf>&b;</gexf>",
        ]
        for text in texts {
            #expect(NetworkReader.read(Array(text.utf8), file: "x").diagnostics.map(\.code) == ["unsafe-markup"])
        }
    }
}

extension Diagnostic {
    /// What the tables of problems say of a diagnostic.
    fileprivate var shortForm: String { "\(file):\(line ?? 0): \(code)" }
}
