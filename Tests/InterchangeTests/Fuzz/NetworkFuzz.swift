import Foundation
import Interchange
import Reports
import TestSupport

/// Spoils networks in every dialect, word by word or byte by byte, and reads them.
enum NetworkFuzz {
    private static let members = "id,tier,label\nT1,trading-company,One\nS1,client-seer,\nF1,factory,\"Three, Ltd\"\n"
    private static let ties = """
        source,target,weight,kind,start,end
        T1,S1,2.5,contact,2025-01-01,
        S1,F1,1,mandate,2024-06-01,2025-03-01
        S1,F1,,,,

        """

    /// Words that mean something to a reader of networks.
    private static let words = [
        "node", "edge", "graph", "data", "key", "default", "hyperedge", "directed", "undirected", "mutual", "tier",
        "weight", "start", "end", "kind", "2025-01-01", "2025-02-30", "12.5", "-1", "1e400", "Infinity", "T1", "F1",
        "facotry", "", "n0", "&amp;", "&lt;", "]]>", "<!DOCTYPE", "<![CDATA[", "<spell/>", "[1,2];[3]", "nan",
    ]

    /// Reads a file made from a seed, and writes and reads again what could be read.
    static func read(_ seed: UInt64, _ tally: inout FuzzTally) {
        var random = SplitMix64(seed: seed)
        let sounds = NetworkFixture.all.map(\.bytes) + [Array(ties.replacing(",,,,", with: ",1,,,").utf8)]
        let kind = random.below(sounds.count)
        var bytes = sounds[kind]
        let isSound = random.oneIn(10)
        if !isSound {
            if random.oneIn(3) {
                var mutation = ByteMutation(random: random)
                mutation.apply(to: &bytes)
            } else {
                spoilWords(&bytes, &random)
            }
        }
        let isTable = kind == sounds.count - 1
        var list = Array(members.utf8)
        if !isSound, isTable, random.oneIn(2) { spoilWords(&list, &random) }
        let reading = NetworkReader.read(
            bytes, file: "x", members: isTable && (isSound || random.oneIn(2)) ? (list, "members") : nil,
            isDirected: random.oneIn(2))
        tally.record(reading, of: bytes + list, seed: seed, isSound: isSound)
        if let file = reading.value, let defect = defect(of: file) { tally.complain(defect, seed) }
    }

    /// What is wrong with a network that was read: it must be the same after it was written in any form.
    private static func defect(of file: NetworkFile) -> String? {
        for text in [GraphMLWriter.text(file), GEXFWriter.text(file)] {
            let again = NetworkReader.read(Array(text.utf8), file: "again")
            guard let network = again.value?.network else { return "not read again: \(again.diagnostics)" }
            guard network.listedNodes == file.network.listedNodes, network.listedTies == file.network.listedTies else {
                return "another network after writing: \(text)"
            }
        }
        return nil
    }

    private static func spoilWords(_ bytes: inout [UInt8], _ random: inout SplitMix64) {
        var parts = String(decoding: bytes, as: UTF8.self).split(
            omittingEmptySubsequences: false, whereSeparator: { "<>\"'=,; \n\t".contains($0) }
        ).map(String.init)
        let separators = String(decoding: bytes, as: UTF8.self).filter { "<>\"'=,; \n\t".contains($0) }
        for _ in 0...random.below(3) {
            let (one, other) = (random.below(parts.count), random.below(parts.count))
            switch random.below(5) {
            case 0: parts.swapAt(one, other)
            case 1: parts[one] = parts[other]
            case 2: parts[one] = random.pick(ModelMutation.badTexts)
            default: parts[one] = random.pick(words)
            }
        }
        var text = parts.first ?? ""
        for (separator, part) in zip(separators, parts.dropFirst()) { text += String(separator) + part }
        bytes = Array(text.utf8)
    }

    /// What chance rarely makes.
    static func readDirected(_ tally: inout FuzzTally) {
        for problem in NetworkProblem.all {
            let members = problem.members.map { (Array($0.utf8), "m") }
            let bytes = Array(problem.text.utf8)
            let reading = NetworkReader.read(bytes, file: "x", members: members)
            tally.record(reading, of: bytes, seed: .max, isSound: false)
        }
        let rows = (0..<300).map { "m\($0),t\($0)" }.joined(separator: "\n")
        let texts = ["<!DOCTYPE g><gexf/>", "source,target\nm1,m2\n"]
        for text in texts {
            let list = Array("id,tier\n\(rows)\n".utf8)
            let reading = NetworkReader.read(Array(text.utf8), file: "x", members: (list, "m"))
            tally.record(reading, of: list, seed: .max, isSound: false)
        }
    }
}
