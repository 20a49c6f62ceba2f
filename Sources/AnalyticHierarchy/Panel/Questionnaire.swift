/// What a panel can be asked about a compiled model: the questions of all nodes, numbered.
///
/// The first questions are the model's ratios, with the numbers they have there; those answered by words and by grades
/// follow, node after node. Every answer is a number of which a group takes the weighted arithmetic mean: the logarithm of a
/// ratio, the entry aᵢⱼ of an additive matrix for words, the intensity of a grade.
struct Questionnaire: Sendable {
    /// What is answered at a node.
    enum Kind: Sendable, Hashable {
        /// The ratio of each pair.
        case ratios
        /// Better, equal or worse for each pair; a preference counts so much.
        case words(preferenceValue: Double)
        /// A grade of the scale for each element.
        case grades(GradeScale)
    }

    /// The questions at one node.
    struct Node: Sendable, Hashable {
        /// What is answered; `nil` where nothing is asked.
        let kind: Kind?
        /// The numbers of the questions, row-wise for pairs.
        let questions: Range<Int>
        /// The intensities of the grades, the best one 1; empty for other kinds, and where the comparison of the grades
        /// leads to none.
        let intensities: [Double]
    }

    let nodes: [Node]
    /// The number of all questions.
    let count: Int

    init(_ compiled: CompiledDecision) {
        var next = compiled.judgments.count
        var nodes: [Node] = []
        for (number, node) in compiled.nodes.enumerated() {
            guard let kind = compiled.weighings[number].askedKind else {
                nodes.append(Node(kind: nil, questions: next..<next, intensities: []))
                continue
            }
            var intensities: [Double] = []
            var questions = node.judgments ?? next..<next
            switch kind {
            case .ratios: break
            case .words: questions = next..<next + node.order * (node.order - 1) / 2
            case .grades:
                questions = next..<next + node.weights.count
                intensities = (try? compiled.gradeIntensities(number)) ?? []
            }
            next = max(next, questions.upperBound)
            nodes.append(Node(kind: kind, questions: questions, intensities: intensities))
        }
        self.nodes = nodes
        count = next
    }

    /// Whether questions, where they were answered, are enough for priorities at a node: all of them, or, where the model
    /// itself leaves pairs out, any that connect everything compared.
    func isSufficient(_ number: Int, compiled: CompiledDecision, _ isGiven: (_ question: Int) -> Bool) -> Bool {
        compiled.nodes[number].mayLackJudgments
            ? compiled.connects(number, isGiven) : nodes[number].questions.allSatisfy(isGiven)
    }

    /// The places in the node of the pair that a question is about.
    func pair(ofQuestion question: Int, at number: Int, compiled: CompiledDecision) -> ElementPair {
        let pair = CompiledDecision.pair(
            number: question - nodes[number].questions.lowerBound, order: compiled.nodes[number].order)
        let places = compiled.comparedPlaces(at: number)
        return ElementPair(places[pair.first], places[pair.second])
    }

    /// The question about a pair of the node's elements; `nil` where the node compares no such pair.
    func question(about pair: ElementPair, at number: Int, compiled: CompiledDecision) -> Int? {
        let places = compiled.comparedPlaces(at: number)
        guard let first = places.firstIndex(of: pair.first), let second = places.firstIndex(of: pair.second),
            first != second
        else { return nil }
        let order = compiled.nodes[number].order
        return nodes[number].questions.lowerBound
            + CompiledDecision.number(of: ElementPair(first, second), order: order)
    }
}

extension Criterion.Weighing {
    /// What experts can answer where elements are weighed in this way.
    fileprivate var askedKind: Questionnaire.Kind? {
        switch base {
        case .pairwise, .incomplete: .ratios
        case .qualitative(let matrix): .words(preferenceValue: matrix.preferenceValue)
        case .ratings(let scale, _): .grades(scale)
        case .direct, .values, .copying: nil
        }
    }
}
