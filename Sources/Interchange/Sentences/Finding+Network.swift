/// What can be wrong with networks.
extension Finding {
    /// A document of XML that cannot be read, or may not be.
    static func markup(_ problem: XMLEvents.Problem) -> Finding {
        switch problem {
        case .documentType:
            Finding(
                .unsafeMarkup,
                "the file defines a document type or entities, which may hide other files or grow without end; remove "
                    + "the <!DOCTYPE …>")
        case .encoding: Finding(.notNetwork, "the file declares another encoding than UTF-8; save it as UTF-8")
        case .malformed: Finding(.notNetwork, "the XML is broken here or shortly before")
        case .nesting(_, let limit):
            Finding(.nesting, "elements are nested too deeply; at most \(limit) levels are read")
        }
    }

    /// A document of XML that is neither GraphML nor GEXF.
    static func notNetwork(_ root: String) -> Finding {
        Finding(.notNetwork, "the file begins with <\(root.prefix(40))>; <graphml> or <gexf> was expected")
    }

    /// An element without an attribute that it needs.
    static func missingMarkup(_ name: String, of element: String) -> Finding {
        Finding(.missingKey, "<\(element)> has no attribute \(quoted(name)), or an empty one; it was expected")
    }

    /// A value for an attribute that the file does not declare.
    static func unknownMarkupKey(_ id: String) -> Finding {
        Finding(
            .unknownKey, "the file declares no attribute \(quoted(id)); a key that stands before the graph was expected"
        )
    }

    /// More than one graph.
    static func severalGraphs() -> Finding {
        Finding(.severalDocuments, "a second graph begins here; a file holds one network")
    }

    /// More members or ties than are read.
    static func networkTooLarge(limit: Int) -> Finding {
        Finding(.tableTooLarge, "the network is too large; at most \(limit) members and as many ties are read")
    }

    /// Neither members nor ties.
    static func emptyNetwork() -> Finding {
        Finding(.emptyNetwork, "the file names no member; one or more were expected")
    }

    /// A table of ties without a row.
    static func noTies() -> Finding {
        Finding(.emptyNetwork, "the table has a heading, but no row with a tie stands under it")
    }

    /// A cell without which a row means nothing.
    static func emptyCell(_ column: String) -> Finding {
        Finding(.emptyText, "the column \(quoted(column)) is empty here; the id of a member was expected")
    }

    /// A member that stands twice.
    static func repeatedMember(_ id: String, earlierLine: Int) -> Finding {
        Finding(.duplicateID, "the member \(quoted(id)) stands on line \(earlierLine) already; each has one line")
    }

    /// A tie that names nobody.
    static func unknownMember(_ id: String, nearest: String?) -> Finding {
        Finding(.unknownID, "the tie names \(quoted(id)), but no member has that id\(suggestion(nearest))")
    }

    /// A member of the file that the list of members does not have.
    static func unlistedMember(_ id: String) -> Finding {
        Finding(.unknownID, "the list of members has no \(quoted(id)); a row for it was expected there")
    }

    /// A weight below zero.
    static func negativeTie(_ weight: Double) -> Finding {
        Finding(.negativeWeight, "the weight of the tie is \(shortest(weight)); a number of 0 or more was expected")
    }

    /// A text that is no time.
    static func badTime(_ text: String) -> Finding {
        Finding(
            .badTime,
            "\(quoted(text)) is no time; a number such as 12.5, or a date such as 2026-03-01 or 2026-03-01T08:30:00Z was "
                + "expected")
    }

    /// Numbers among dates, or dates among numbers.
    static func mixedTimes(_ text: String, is scale: NetworkTimeScale, firstLine: Int) -> Finding {
        let (found, first) = scale == .date ? ("a date", "a number") : ("a number", "a date")
        return Finding(
            .mixedTimes,
            "\(quoted(text)) is \(found), but the time on line \(firstLine) is \(first); one kind was expected throughout"
        )
    }

    /// A tie that ends before it starts.
    static func endBeforeStart() -> Finding {
        Finding(.endBeforeStart, "the tie ends before it starts; an end at the start or later was expected")
    }

    /// More tiers or kinds than are told apart.
    static func tooManyNames() -> Finding {
        Finding(.tooManyNames, "there are more than 256 different tiers or kinds; at most 256 of each are read")
    }

    /// A tier that is nearly one that is known.
    static func unknownTier(_ name: String, nearest: String) -> Finding {
        Finding(.unknownTier, "\(quoted(name)) is taken as a tier of its own; did you mean \(quoted(nearest))?")
    }

    /// Ties of members with themselves.
    static func tiesWithOneself(_ count: Int) -> Finding {
        let ties = count == 1 ? "1 tie leads from a member to itself" : "\(count) ties lead from a member to itself"
        return Finding(.selfTie, "\(ties); no measure counts such ties")
    }

    /// Ties without a direction among those with one.
    static func mixedDirections(_ count: Int) -> Finding {
        let ties = count == 1 ? "1 tie has no direction" : "\(count) ties have no direction"
        return Finding(.mixedDirections, "\(ties), while others have; such a tie is read as two, one each way")
    }

    /// Edges without a weight among those with one.
    static func missingWeights(_ count: Int) -> Finding {
        let edges = count == 1 ? "1 edge has no weight" : "\(count) edges have no weight"
        return Finding(.weightTakenAsOne, "\(edges), though the file declares one; such an edge weighs 1")
    }

    /// Names that stand for members in place of ids.
    static func namesAsIDs() -> Finding {
        Finding(.namesAsIDs, "the file is igraph's, whose ids are mere numbers; the members are known by their names")
    }

    /// A part of a file that a network has no place for.
    static func networkPartLost(_ part: String, count: Int) -> Finding {
        let times = count == 1 ? "" : ", \(count) times"
        return Finding(.foreignPartLost, "what a network has no place for is left out: \(shown(part))\(times)")
    }
}

extension XMLEvents.Problem {
    /// The line of the problem, where it has one.
    var line: Int? {
        switch self {
        case .malformed(let line), .nesting(let line, _): line
        case .documentType, .encoding: nil
        }
    }
}
