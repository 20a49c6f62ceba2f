import AnalyticHierarchy

/// One answer of an expert as a row of a table has it.
struct PanelAnswer {
    /// What a row asks about.
    enum Subject: Hashable {
        /// Two elements, whichever stands first.
        case pair(ElementPair)
        /// One element.
        case element(Int)
    }

    /// What a row says.
    enum Content {
        /// How the first element stands to the second; `nil` where the expert abstains.
        case comparison(left: Int, right: Int, JudgmentAnswer?)
        /// The place of an element's grade; `nil` where the expert abstains.
        case rating(element: Int, grade: Int?)
    }

    /// The node it is about.
    let node: JudgedNodes.Node
    /// What it says.
    let content: Content

    /// What it is about.
    var subject: Subject {
        switch content {
        case .comparison(let left, let right, _): .pair(ElementPair(left, right))
        case .rating(let element, _): .element(element)
        }
    }

    /// The column of the answer itself.
    var column: AnswerColumn {
        switch content {
        case .comparison: .judgment
        case .rating: .grade
        }
    }

    /// Whether another row about the same says the same.
    func agrees(with other: Content) -> Bool {
        switch (content, other) {
        case (.comparison(let left, _, let one), .comparison(let otherLeft, _, let two)):
            guard let one, let two else { return one == nil && two == nil }
            return one.agrees(with: left == otherLeft ? two : two.inverse)
        case (.rating(_, let one), .rating(_, let two)): return one == two
        default: return false
        }
    }
}

/// The answers of one expert in one round, while they are gathered.
struct GatheredAnswers {
    private var judgments: [NodePlace: [PairwiseJudgment]] = [:]
    private var preferences: [NodePlace: [PreferenceJudgment]] = [:]
    private var grades: [NodePlace: [GradeJudgment]] = [:]

    /// Whether the expert abstained from everything.
    var isEmpty: Bool { judgments.isEmpty && preferences.isEmpty && grades.isEmpty }

    /// Notes an answer; an abstention leaves nothing.
    mutating func add(_ answer: PanelAnswer) {
        let place = answer.node.place
        switch answer.content {
        case .comparison(_, _, nil), .rating(_, nil): break
        case .comparison(let left, let right, .preference(let preference)?):
            preferences[place, default: []].append(
                PreferenceJudgment(left: left, right: right, preference: preference))
        case .comparison(let left, let right, let answer?):
            if let judgment = answer.judgment(left, right) { judgments[place, default: []].append(judgment) }
        case .rating(let element, let grade?):
            grades[place, default: []].append(GradeJudgment(element: element, grade: grade))
        }
    }

    /// All of them.
    func answers(of expert: Int) -> ExpertAnswers {
        ExpertAnswers(expert: expert, judgments: judgments, grades: grades, preferences: preferences)
    }
}
