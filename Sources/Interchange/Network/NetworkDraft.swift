/// Members and ties as they stand in a file, before it is known whether they make a network.
struct NetworkDraft {
    /// A member.
    struct Node {
        let id: String
        let line: Int
        var tier = ""
        var label = ""
    }

    /// A tie.
    struct Edge {
        let source: String
        let target: String
        let line: Int
        var weight = 1.0
        var kind = ""
        var start: Double?
        var end: Double?
        var direction = EdgeDirection.none
    }

    /// The most members, and the most ties, that are read.
    static let limit = 1_000_000

    var nodes: [Node] = []
    var edges: [Edge] = []
    /// Whether members are those that ties name, because no list of members was given.
    var membersComeFromEdges = false
    /// The scale of the times, with the line of the first time.
    var times = TimeReader()
}

/// Which way a tie leads.
enum EdgeDirection: String, Hashable {
    /// Neither; both ends are alike.
    case none = "undirected"
    /// From the source to the target.
    case forward = "directed"
    /// Both ways.
    case both = "mutual"
}

/// Reads the times of one file, which all count on the same scale.
struct TimeReader {
    /// The scale, with the line it was first used on.
    private(set) var scale: (scale: NetworkTimeScale, line: Int)?

    /// The time in a text; nil for none, and after a word on what is wrong with it.
    ///
    /// Infinite times, as Gephi writes them, are open ends.
    mutating func time(
        _ text: String, allowsDecimalComma: Bool = false, line: Int, path: String, findings: inout Findings
    ) -> Double? {
        let word = text.lowercased()
        if text.isEmpty || ["infinity", "-infinity", "+infinity", "inf", "-inf"].contains(word) { return nil }
        let pointed = allowsDecimalComma ? text.replacing(",", with: ".") : text
        guard let (time, scale) = NetworkTimeScale.read(pointed) else {
            findings.add(.badTime(text), line: line, path: path)
            return nil
        }
        if let first = self.scale {
            guard first.scale == scale else {
                findings.add(.mixedTimes(text, is: scale, firstLine: first.line), line: line, path: path)
                return nil
            }
        } else {
            self.scale = (scale, line)
        }
        return time
    }
}
