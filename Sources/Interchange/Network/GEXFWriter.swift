import ClusterNetwork

/// Writes networks as GEXF 1.3, which Gephi and networkx read.
///
/// Members have the attribute `tier` and measures beside their label; each tie is an edge of its own with weight, kind
/// and times, so that Gephi's timeline shows ties come and go. GEXF counts the end of a time to it and knows no open
/// ends; ties here hold up to their end without it, which differs at that one moment only.
///
/// Source: *GEXF 1.3 primer*, gexf.net, the Gephi community, 2022.
public enum GEXFWriter {
    /// The document of a network.
    ///
    /// - Parameters:
    ///   - file: the network.
    ///   - columns: measures of the members, each an attribute; an undefined value is left out.
    /// - Returns: UTF-8 text.
    public static func text(_ file: NetworkFile, columns: [MemberColumn] = []) -> String {
        let network = file.network
        let ties = network.ties
        let hasKinds = ties.contains { $0.kind != .unspecified }
        var text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <gexf xmlns="http://gexf.net/1.3" version="1.3">
              <meta><creator>Guildhall</creator></meta>
            \(graphTag(file, ties))
                <attributes class="node">
                  <attribute id="tier" title="tier" type="string"/>

            """
        for (place, column) in columns.enumerated() {
            let name = MarkupText.escaped(column.name)
            let type = column.isWhole ? "long" : "double"
            text += "      <attribute id=\"m\(place)\" title=\"\(name)\" type=\"\(type)\"/>\n"
        }
        text += "    </attributes>\n"
        if hasKinds {
            text += "    <attributes class=\"edge\">\n"
            text += "      <attribute id=\"kind\" title=\"kind\" type=\"string\"/>\n    </attributes>\n"
        }
        text += "    <nodes>\n"
        let members = network.members
        for (place, member) in members.enumerated() {
            text += node(
                member,
                columns.enumerated().compactMap { number, column in
                    column.text(at: place).map { value("m\(number)", $0) }
                })
        }
        text += "    </nodes>\n    <edges>\n"
        let ids = members.map { MarkupText.escaped($0.id) }
        for (number, tie) in ties.enumerated() {
            text += "      <edge id=\"\(number)\" source=\"\(ids[tie.source])\" target=\"\(ids[tie.target])\""
            text += " weight=\"\(shortest(tie.weight))\""
            if let start = tie.start { text += " start=\"\(file.timeScale.text(of: start))\"" }
            if let end = tie.end { text += " end=\"\(file.timeScale.text(of: end))\"" }
            if tie.kind == .unspecified {
                text += "/>\n"
            } else {
                let name = MarkupText.escaped(tie.kind.name)
                text += " kind=\"\(name)\"><attvalues>\(value("kind", tie.kind.name))</attvalues></edge>\n"
            }
        }
        return text + "    </edges>\n  </graph>\n</gexf>\n"
    }

    /// The graph's opening tag: with a time format where ties have times, of the finest grain that any of them has.
    private static func graphTag(_ file: NetworkFile, _ ties: [Tie]) -> String {
        let type = file.network.isDirected ? "directed" : "undirected"
        let times = ties.flatMap { [$0.start, $0.end].compactMap(\.self) }
        guard !times.isEmpty else { return "  <graph mode=\"static\" defaultedgetype=\"\(type)\">" }
        let isWhole = times.allSatisfy { $0 == $0.rounded() }
        let format = file.timeScale == .number ? "double" : isWhole ? "date" : "dateTime"
        return "  <graph mode=\"dynamic\" timeformat=\"\(format)\" defaultedgetype=\"\(type)\">"
    }

    private static func node(_ member: Member, _ measures: [String]) -> String {
        let head = "      <node id=\"\(MarkupText.escaped(member.id))\" label=\"\(MarkupText.escaped(member.label))\">"
        let tier = member.tier.name.isEmpty ? "" : value("tier", member.tier.name)
        let values = tier + measures.joined()
        return "\(head)<attvalues>\(values)</attvalues></node>\n"
    }

    private static func value(_ attribute: String, _ text: String) -> String {
        "<attvalue for=\"\(attribute)\" value=\"\(MarkupText.escaped(text))\"/>"
    }
}
