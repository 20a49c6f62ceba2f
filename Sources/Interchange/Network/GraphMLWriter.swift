import ClusterNetwork

/// Writes networks as GraphML, which networkx, igraph, Gephi and yEd read.
///
/// Members have the attributes `tier` and `label`, ties `weight`, `kind`, `start` and `end`; times are numbers, or texts
/// with dates. Each tie is an edge of its own, so that parallel ties stay apart.
///
/// Source: U. Brandes, M. Eiglsperger, I. Herman, M. Himsolt and M. S. Marshall, "GraphML progress report", *Graph
/// Drawing 2001*, LNCS 2265, 501–512.
public enum GraphMLWriter {
    /// The document of a network.
    ///
    /// - Parameters:
    ///   - file: the network.
    ///   - columns: measures of the members, each an attribute; an undefined value is left out.
    /// - Returns: UTF-8 text.
    public static func text(_ file: NetworkFile, columns: [MemberColumn] = []) -> String {
        let network = file.network
        var text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
              <key id="tier" for="node" attr.name="tier" attr.type="string"/>
              <key id="label" for="node" attr.name="label" attr.type="string"/>

            """
        for (place, column) in columns.enumerated() {
            let name = MarkupText.escaped(column.name)
            let type = column.isWhole ? "long" : "double"
            text += "  <key id=\"m\(place)\" for=\"node\" attr.name=\"\(name)\" attr.type=\"\(type)\"/>\n"
        }
        let timeType = file.timeScale == .date ? "string" : "double"
        for (name, type) in [("weight", "double"), ("kind", "string"), ("start", timeType), ("end", timeType)] {
            text += "  <key id=\"\(name)\" for=\"edge\" attr.name=\"\(name)\" attr.type=\"\(type)\"/>\n"
        }
        text += "  <graph edgedefault=\"\(network.isDirected ? "directed" : "undirected")\">\n"
        let members = network.members
        for (place, member) in members.enumerated() {
            text += "    <node id=\"\(MarkupText.escaped(member.id))\">"
            if !member.tier.name.isEmpty { text += data("tier", member.tier.name) }
            if member.label != member.id { text += data("label", member.label) }
            for (number, column) in columns.enumerated() {
                if let value = column.text(at: place) { text += data("m\(number)", value) }
            }
            text += "</node>\n"
        }
        let ids = members.map { MarkupText.escaped($0.id) }
        for (number, tie) in network.ties.enumerated() {
            text += "    <edge id=\"e\(number)\" source=\"\(ids[tie.source])\" target=\"\(ids[tie.target])\">"
            text += data("weight", shortest(tie.weight))
            if tie.kind != .unspecified { text += data("kind", tie.kind.name) }
            if let start = tie.start { text += data("start", file.timeScale.text(of: start)) }
            if let end = tie.end { text += data("end", file.timeScale.text(of: end)) }
            text += "</edge>\n"
        }
        return text + "  </graph>\n</graphml>\n"
    }

    private static func data(_ key: String, _ value: String) -> String {
        "<data key=\"\(key)\">\(MarkupText.escaped(value))</data>"
    }
}
