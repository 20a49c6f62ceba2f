import ClusterNetwork
import Interchange
import Reports

/// A network in any dialect, with a list of members beside a table of ties.
struct NetworkText: FuzzedFile {
    static let kind = "networks"

    private static let members = "id,tier,label\nT1,trading-company,One\nS1,client-seer,\nF1,factory,\"Three, Ltd\"\n"
    private static let ties = """
        source,target,weight,kind,start,end
        T1,S1,2.5,contact,2025-01-01,
        S1,F1,1,mandate,2024-06-01,2025-03-01
        S1,F1,1,,,

        """

    /// Words that mean something to a reader of networks.
    private static let words = [
        "node", "edge", "graph", "data", "key", "default", "hyperedge", "directed", "undirected", "mutual", "tier",
        "weight", "start", "end", "kind", "2025-01-01", "2025-02-30", "12.5", "-1", "1e400", "Infinity", "T1", "F1",
        "facotry", "", "n0", "&amp;", "&lt;", "]]>", "<!DOCTYPE", "<![CDATA[", "<spell/>", "[1,2];[3]", "nan",
    ]

    let bytes: [UInt8]
    let list: [UInt8]?
    let isDirected: Bool

    init(_ trial: inout FuzzTrial) {
        let sounds = NetworkFixture.all.map(\.bytes) + [Array(Self.ties.utf8)]
        let kind = trial.random.below(sounds.count)
        let isTable = kind == sounds.count - 1
        var bytes = sounds[kind]
        var list = Array(Self.members.utf8)
        if !trial.isSound, !trial.spoilsBytes {
            var mutation = WordMutation(random: trial.random, separators: "<>\"'=,; \n\t", words: Self.words)
            mutation.keepsSeparators = trial.seed % 5 != 3
            mutation.apply(to: &bytes)
            if isTable, mutation.random.oneIn(2) { mutation.apply(to: &list) }
            trial.random = mutation.random
        }
        self.list = isTable && (trial.isSound || trial.random.oneIn(2)) ? list : nil
        isDirected = trial.random.oneIn(2)
        self.bytes = trial.spoilt(bytes)
    }

    var contents: [(name: String, bytes: [UInt8])] {
        [("network", bytes)] + (list.map { [("members", $0)] } ?? [])
    }

    func read() -> Reading<NetworkFile> {
        NetworkReader.read(bytes, file: "network", members: list.map { ($0, "members") }, isDirected: isDirected)
    }

    static func areEqual(_ one: NetworkFile, _ other: NetworkFile) -> Bool {
        one.network.listedNodes == other.network.listedNodes && one.network.listedTies == other.network.listedTies
    }

    /// What is wrong with a network that was read: it must be the same after it was written in any form.
    func defect(of file: NetworkFile) -> String? {
        for text in [GraphMLWriter.text(file), GEXFWriter.text(file)] {
            let again = NetworkReader.read(Array(text.utf8), file: "again")
            guard let network = again.value else { return "not read again: \(again.diagnostics)" }
            guard Self.areEqual(network, file) else { return "another network after writing: \(text)" }
        }
        return nil
    }
}
