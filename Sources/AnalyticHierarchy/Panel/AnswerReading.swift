/// The answers of experts while they are held against the questions, one expert after the other.
struct AnswerReading {
    let questionnaire: Questionnaire
    let expertCount: Int
    let compiled: CompiledDecision
    /// For each question the answer of each expert.
    private(set) var answers: [AnswerTable.Answer?]
    private(set) var defects: [InvalidAnswers.Defect] = []
    private var seen: Set<Int> = []

    init(questionnaire: Questionnaire, expertCount: Int, compiled: CompiledDecision) {
        self.questionnaire = questionnaire
        self.expertCount = expertCount
        self.compiled = compiled
        answers = [AnswerTable.Answer?](repeating: nil, count: questionnaire.count * expertCount)
    }

    /// Enters one expert's answers, or notes what is wrong with them.
    mutating func add(_ one: ExpertAnswers) {
        guard (0..<expertCount).contains(one.expert) else {
            defects.append(.unknownExpert(one.expert))
            return
        }
        guard seen.insert(one.expert).inserted else {
            defects.append(.repeatedExpert(one.expert))
            return
        }
        for (place, judgments) in one.judgments.sorted(by: { $0.key < $1.key }) {
            guard let number = compiled.checkedNumber(of: place), questionnaire.nodes[number].kind == .ratios else {
                defects.append(.notCompared(expert: one.expert, place))
                continue
            }
            let pairs = judgments.map { ($0.left, $0.right) }
            let wrong = enter(pairs, at: number, of: one.expert) { answer, isForward in
                .ratio(isForward ? judgments[answer].ratio : judgments[answer].ratio.inverse)
            }
            if !wrong.isEmpty { defects.append(.judgments(expert: one.expert, place, wrong)) }
        }
        for (place, words) in one.preferences.sorted(by: { $0.key < $1.key }) {
            guard let number = compiled.checkedNumber(of: place), case .words? = questionnaire.nodes[number].kind else {
                defects.append(.notComparedInWords(expert: one.expert, place))
                continue
            }
            let wrong = enter(words.map { ($0.left, $0.right) }, at: number, of: one.expert) { answer, isForward in
                .word(isForward ? words[answer].preference : words[answer].preference.inverse)
            }
            if !wrong.isEmpty { defects.append(.preferences(expert: one.expert, place, wrong)) }
        }
        for (place, grades) in one.grades.sorted(by: { $0.key < $1.key }) {
            guard let number = compiled.checkedNumber(of: place),
                case .grades(let scale)? = questionnaire.nodes[number].kind
            else {
                defects.append(.notGraded(expert: one.expert, place))
                continue
            }
            let wrong = enter(grades, of: scale, at: number, of: one.expert)
            if !wrong.isEmpty { defects.append(.grades(expert: one.expert, place, wrong)) }
        }
    }

    /// Enters answers about pairs.
    ///
    /// - Parameter answer: the answer with a number, about the pair in its order or the other way round.
    private mutating func enter(
        _ pairs: [(left: Int, right: Int)], at number: Int, of expert: Int,
        answer: (_ number: Int, _ isForward: Bool) -> AnswerTable.Answer
    ) -> [InvalidJudgments.Defect] {
        let compared = Set(compiled.comparedPlaces(at: number))
        var earlier: [ElementPair: Int] = [:]
        var defects: [InvalidJudgments.Defect] = []
        for (place, (left, right)) in pairs.enumerated() {
            guard compared.contains(left), compared.contains(right) else {
                defects.append(.outside(judgment: place))
                continue
            }
            guard left != right else {
                defects.append(.comparedWithItself(judgment: place))
                continue
            }
            let pair = ElementPair(left, right)
            if let first = earlier[pair] {
                defects.append(.repeated(judgment: place, earlier: first))
                continue
            }
            earlier[pair] = place
            guard let question = questionnaire.question(about: pair, at: number, compiled: compiled) else { continue }
            answers[question * expertCount + expert] = answer(place, left < right)
        }
        return defects
    }

    /// Enters grades.
    private mutating func enter(
        _ grades: [GradeJudgment], of scale: GradeScale, at number: Int, of expert: Int
    ) -> [InvalidAnswers.GradeDefect] {
        let questions = questionnaire.nodes[number].questions
        var earlier: [Int: Int] = [:]
        var defects: [InvalidAnswers.GradeDefect] = []
        for (place, one) in grades.enumerated() {
            let (knowsElement, knowsGrade) = (
                (0..<questions.count).contains(one.element), scale.grades.indices.contains(one.grade)
            )
            if !knowsElement { defects.append(.unknownElement(answer: place)) }
            if !knowsGrade { defects.append(.unknownGrade(answer: place)) }
            guard knowsElement else { continue }
            if let first = earlier[one.element] {
                defects.append(.repeated(answer: place, earlier: first))
                continue
            }
            earlier[one.element] = place
            guard knowsGrade else { continue }
            answers[(questions.lowerBound + one.element) * expertCount + expert] = .grade(one.grade)
        }
        return defects
    }
}
