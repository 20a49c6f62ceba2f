public import AnalyticHierarchy
import RandomStreams

/// The questions to an expert that a model leaves open or could ask again.
///
/// Nodes that wait for judgments are asked about, and those weighed by comparison, whose judgments a panel's answers
/// replace. Nodes with weights, grades, measured values or qualitative judgments are not, and neither are elements that
/// are copies of others.
public struct Questionnaire: Sendable, Hashable {
    /// One question: how two elements of a node compare.
    public struct Question: Sendable, Hashable {
        /// The node.
        public let place: NodePlace
        /// The merit of its hierarchy.
        public let merit: Merit?
        /// The ids down to the node; empty for the root.
        public let path: [String]
        /// What the node is called; the model's title for a root without a merit.
        public let nodeTitle: String
        /// The id of the first element.
        public let left: String
        /// What the first element is called.
        public let leftTitle: String
        /// The id of the second element.
        public let right: String
        /// What the second element is called.
        public let rightTitle: String
    }

    /// The title of the model.
    public let title: String
    /// The model's question, if it has one.
    public let purpose: String?
    /// The questions in the order in which they are asked.
    public let questions: [Question]

    /// Collects the questions of a model: those of every node whose elements are compared in pairs.
    ///
    /// - Parameters:
    ///   - file: the model.
    ///   - design: which pairs of a node are asked about.
    ///   - seed: of all random choices.
    ///   - isShuffled: whether the questions of all nodes are asked in a random order.
    public init(_ file: DecisionFile, design: PairDesign = .complete, seed: UInt64 = 1, isShuffled: Bool = false) {
        let model = file.model
        title = model.metadata.title
        purpose = model.metadata.question
        let unjudged = Set(file.unjudged)
        var questions: [Question] = []
        for (number, hierarchy) in model.hierarchies.enumerated() {
            for (place, node) in hierarchy.nodes.enumerated() {
                let here = NodePlace(hierarchy: number, node: place)
                let all = Self.elements(of: node.criterion, in: model)
                let compared = unjudged.contains(here) ? Array(all.indices) : node.criterion.weighing.comparedPlaces
                guard let elements = compared?.map({ all[$0] }) else { continue }
                let isRoot = node.path.isEmpty
                for pair in Self.pairs(count: elements.count, design: design, seed: seed, place: here) {
                    let (left, right) = (elements[pair.first], elements[pair.second])
                    questions.append(
                        Question(
                            place: here, merit: hierarchy.merit, path: node.path,
                            nodeTitle: isRoot && hierarchy.root.title.isEmpty ? title : node.criterion.title,
                            left: left.id, leftTitle: left.title, right: right.id, rightTitle: right.title))
                }
            }
        }
        if isShuffled {
            var stream = RandomStream(seed: seed, purpose: .questionOrder)
            stream.shuffle(&questions)
        }
        self.questions = questions
    }

    /// What a node weighs, with what experts read.
    private static func elements(of node: Criterion, in model: DecisionModel) -> [(id: String, title: String)] {
        switch node.elements {
        case .criteria(let children): children.map { ($0.id, $0.title) }
        case .alternatives(let places): places.map { (model.alternatives[$0].id, model.alternatives[$0].title) }
        }
    }

    /// The pairs of a node.
    ///
    /// The stream is the node's own, so that a change elsewhere in the model leaves them as they are.
    private static func pairs(count: Int, design: PairDesign, seed: UInt64, place: NodePlace) -> [ElementPair] {
        let all = EvenGraph.allPairs(count)
        guard case .connected(let wanted) = design, count >= 2 else { return all }
        let pairCount = min(max(wanted ?? count, count - 1), all.count)
        if pairCount == all.count { return all }
        var stream = RandomStream(seed: seed, run: place.hierarchy, step: place.node, purpose: .pairDesign)
        return EvenGraph(count: count, pairCount: pairCount, stream: &stream).pairs
    }
}

extension Criterion.Weighing {
    /// The places of the elements that experts can be asked to compare in pairs; `nil` where they cannot.
    var comparedPlaces: [Int]? {
        switch self {
        case .pairwise(let matrix): Array(0..<matrix.order)
        case .incomplete(let matrix): Array(0..<matrix.order)
        case .copying(let copied): copied.base.comparedPlaces == nil ? nil : copied.weighedPlaces
        case .qualitative, .direct, .ratings, .values: nil
        }
    }
}
