public import AnalyticHierarchy
import RandomStreams

/// The questions to an expert that a model leaves open or could ask again.
///
/// Nodes that wait for judgments are asked about, and those weighed by comparison, in words or by grades, whose judgments a
/// panel's answers replace. Nodes with weights or measured values are not, and neither are elements that are copies of
/// others.
public struct Questionnaire: Sendable, Hashable {
    /// One question: how two elements of a node compare, or which grade one deserves.
    public struct Question: Sendable, Hashable {
        /// What is answered.
        public enum Kind: Sendable, Hashable {
            /// How many times the first element outweighs the second.
            case ratio
            /// Whether the first is better than the second, equal or worse.
            case preference
            /// One of these grades.
            case grade([String])
        }

        /// What is answered.
        public let kind: Kind
        /// The node.
        public let place: NodePlace
        /// The merit of its hierarchy.
        public let merit: Merit?
        /// The ids down to the node; empty for the root.
        public let path: [String]
        /// What the node is called; the model's title for a root without a merit.
        public let nodeTitle: String
        /// The id of the first element, or of the one that is graded.
        public let left: String
        /// What that element is called.
        public let leftTitle: String
        /// The id of the second element; `nil` where one is graded.
        public let right: String?
        /// What the second element is called.
        public let rightTitle: String?

        /// Whether an element is graded.
        var isGrade: Bool { right == nil }
    }

    /// The title of the model.
    public let title: String
    /// The model's question, if it has one.
    public let purpose: String?
    /// The questions in the order in which they are asked.
    public let questions: [Question]

    /// Collects the questions of a model: those of every node whose elements are compared in pairs or graded.
    ///
    /// Every element of a rated node is asked about, and every pair where answers are words, whose weights take no gaps.
    ///
    /// - Parameters:
    ///   - file: the model.
    ///   - design: which pairs of a node compared by ratios are asked about.
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
                guard let asked = node.criterion.asked(isUnjudged: unjudged.contains(here)) else { continue }
                let all = Self.elements(of: node.criterion, in: model)
                let isNamedByModel = node.path.isEmpty && hierarchy.root.title.isEmpty
                for one in Self.subjects(asked, design: design, seed: seed, place: here) {
                    let (left, right) = (all[one.left], one.right.map { all[$0] })
                    questions.append(
                        Question(
                            kind: one.kind, place: here, merit: hierarchy.merit, path: node.path,
                            nodeTitle: isNamedByModel ? title : node.criterion.title, left: left.id,
                            leftTitle: left.title, right: right?.id, rightTitle: right?.title))
                }
            }
        }
        if isShuffled {
            var stream = RandomStream(seed: seed, purpose: .questionOrder)
            stream.shuffle(&questions)
        }
        self.questions = questions
    }

    /// What is asked about at a node: the places of the elements, and what is answered.
    private static func subjects(
        _ asked: AskedAnswer, design: PairDesign, seed: UInt64, place: NodePlace
    ) -> [(kind: Question.Kind, left: Int, right: Int?)] {
        let places = asked.places
        switch asked {
        case .grades(let scale, places: _): return places.map { (.grade(scale.grades), $0, nil) }
        case .preferences:
            return EvenGraph.allPairs(places.count).map { (.preference, places[$0.first], places[$0.second]) }
        case .ratios:
            return pairs(count: places.count, design: design, seed: seed, place: place)
                .map { (.ratio, places[$0.first], places[$0.second]) }
        }
    }

    /// The ids and titles of a node's elements.
    static func elements(of node: Criterion, in model: DecisionModel) -> [(id: String, title: String)] {
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
