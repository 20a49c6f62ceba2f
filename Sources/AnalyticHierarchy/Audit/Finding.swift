/// Something an auditor of the study would remark.
public enum Finding: Sendable, Hashable {
    /// Judgments that contradict each other more than the threshold allows; the worst matrix first.
    case inconsistent([NodePlace])
    /// Judgments that go round in a circle.
    case cyclic(NodePlace, [ElementTriad])
    /// Consistency ratios that could not be given, because the table of random indices ends before these orders.
    case randomIndexMissing(RandomIndexTable, orders: [Int])
    /// Three or more weights given without judgments, whose consistency therefore cannot be checked.
    case unverifiable([NodePlace])
    /// Merits that give the alternatives the very same priorities under every leaf.
    case identicalMerits(IdenticalMerits)
    /// The order changes with the way priorities are derived.
    case dependsOnMethod(Dependence<PriorityMethod>)
    /// The order changes with the way vectors go up the tree.
    case dependsOnMode(Dependence<SynthesisMode>)
    /// The order changes with the formula that combines merits.
    case dependsOnFormula(Dependence<MeritFormula>)
    /// Alternatives that share a rank.
    case tied(rank: Int, alternatives: [Int])
    /// Alternatives that another one matches or beats under every criterion, so that no weights could put them ahead.
    case dominated([Dominance])
    /// Matrices for which a method has several answers, so that it was left out.
    case ambiguous(PriorityMethod, [NodePlace])
}

/// A node of a result, by its place.
public struct NodePlace: Sendable, Hashable {
    /// Which hierarchy of the model.
    public let hierarchy: Int
    /// Which node, in preorder.
    public let node: Int

    /// Creates the place.
    public init(hierarchy: Int, node: Int) {
        self.hierarchy = hierarchy
        self.node = node
    }
}

extension NodePlace: Comparable {
    /// The order of the hierarchies, then of the nodes.
    public static func < (one: NodePlace, other: NodePlace) -> Bool {
        (one.hierarchy, one.node) < (other.hierarchy, other.node)
    }
}

/// An alternative that another one matches or beats under every criterion.
public struct Dominance: Sendable, Hashable {
    /// The alternative that cannot get ahead.
    public let alternative: Int
    /// The best-ranked alternative that matches or beats it everywhere.
    public let dominator: Int
}

/// How the order depends on a choice that others would make differently.
public struct Dependence<Choice: Hashable & Sendable>: Sendable, Hashable {
    /// What other choices lead to.
    public struct Other: Sendable, Hashable {
        /// The alternatives that hold the rank then.
        public let holders: [Int]
        /// The choices that lead there.
        public let choices: [Choice]
    }

    /// The best rank that changes hands.
    public let rank: Int
    /// The alternatives that hold it in the result.
    public let holders: [Int]
    /// Who else would hold it, and by which choices.
    public let others: [Other]
}

/// Merits whose leaves give the alternatives the very same priorities.
public struct IdenticalMerits: Sendable, Hashable {
    /// The merits, two or more.
    public let merits: [Merit]
    /// How many leaves they have in common.
    public let leafCount: Int
    /// The inner nodes that weigh their elements alike in all of these merits; an empty path is the root.
    public let sharedPaths: [[String]]
    /// The inner nodes that weigh them differently: all that tells the merits apart.
    public let differingPaths: [[String]]
}
