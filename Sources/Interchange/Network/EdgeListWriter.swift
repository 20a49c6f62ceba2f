public import ClusterNetwork

/// Writes networks as the two tables that ``NetworkReader`` reads: ties, and members.
public enum EdgeListWriter {
    /// The table of ties, `source,target,weight,kind,start,end`, a row for each.
    ///
    /// Kinds and times have a column where any tie has one, and ties with a direction say so in the column `type`, as
    /// Gephi's do. Members without ties, tiers and labels stand in the table of members only.
    ///
    /// - Parameter file: the network.
    /// - Returns: UTF-8 text with CRLF line ends.
    public static func ties(_ file: NetworkFile) -> String {
        let ties = file.network.ties
        let ids = file.network.members.map { DelimitedText.quotedCell($0.id) }
        let hasKinds = ties.contains { $0.kind != .unspecified }
        let hasStarts = ties.contains { $0.start != nil }
        let hasEnds = ties.contains { $0.end != nil }
        var text = "source,target,weight"
        if hasKinds { text += ",kind" }
        if hasStarts { text += ",start" }
        if hasEnds { text += ",end" }
        if file.network.isDirected { text += ",type" }
        text += "\r\n"
        for tie in ties {
            text += "\(ids[tie.source]),\(ids[tie.target]),\(shortest(tie.weight))"
            if hasKinds { text += "," + DelimitedText.quotedCell(tie.kind.name) }
            if hasStarts { text += "," + (tie.start.map(file.timeScale.text) ?? "") }
            if hasEnds { text += "," + (tie.end.map(file.timeScale.text) ?? "") }
            if file.network.isDirected { text += ",Directed" }
            text += "\r\n"
        }
        return text
    }

    /// The table of members, `id,tier,label`, with a further column for each measure.
    ///
    /// - Parameters:
    ///   - network: the members.
    ///   - columns: measures of the members; readers do not look at them.
    /// - Returns: UTF-8 text with CRLF line ends.
    public static func members(_ network: Network, columns: [MemberColumn] = []) -> String {
        let names = ["id", "tier", "label"] + columns.map(\.name)
        var text = names.map(DelimitedText.quotedCell).joined(separator: ",") + "\r\n"
        for (place, member) in network.members.enumerated() {
            let cells = [member.id, member.tier.name, member.label] + columns.map { $0.text(at: place) ?? "" }
            text += cells.map(DelimitedText.quotedCell).joined(separator: ",") + "\r\n"
        }
        return text
    }
}
