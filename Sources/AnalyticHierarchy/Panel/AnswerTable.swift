import Glibc

/// The answers of a panel laid out beside the questions about a compiled model.
struct AnswerTable: Sendable {
    /// An answer as it was given, pairs in the order of their places.
    enum Answer: Sendable, Hashable {
        case ratio(Ratio)
        case word(Preference)
        case grade(Int)
    }

    let questionnaire: Questionnaire
    let expertCount: Int
    /// For each question the number that stands for each expert's answer; not a number where the expert abstained.
    let values: [Double]
    /// The answers as they were given, in the same places.
    let answers: [Answer?]
    /// The nodes about which somebody answered something.
    let askedNodes: [Bool]
    /// For each node the experts who answered enough of it to have priorities there: every question, or, where the model
    /// itself leaves pairs out, about pairs that connect everything compared.
    let sufficientExperts: [[Bool]]
    /// For each question whether all experts answered.
    let isUnanimouslyAnswered: [Bool]

    init(_ answers: [ExpertAnswers], expertCount: Int, compiled: CompiledDecision) throws(InvalidAnswers) {
        let questionnaire = Questionnaire(compiled)
        var reading = AnswerReading(questionnaire: questionnaire, expertCount: expertCount, compiled: compiled)
        for one in answers { reading.add(one) }
        guard reading.defects.isEmpty else { throw InvalidAnswers(defects: reading.defects) }
        let given = reading.answers
        var values = [Double](repeating: .nan, count: given.count)
        for node in questionnaire.nodes {
            for place in node.questions.lowerBound * expertCount..<node.questions.upperBound * expertCount {
                if let answer = given[place] { values[place] = node.value(of: answer) }
            }
        }
        self.questionnaire = questionnaire
        self.expertCount = expertCount
        self.answers = given
        self.values = values
        askedNodes = questionnaire.nodes.map { node in
            (node.questions.lowerBound * expertCount..<node.questions.upperBound * expertCount).contains {
                given[$0] != nil
            }
        }
        sufficientExperts = compiled.nodes.indices.map { number in
            (0..<expertCount).map { expert in
                questionnaire.isSufficient(number, compiled: compiled) { given[$0 * expertCount + expert] != nil }
            }
        }
        isUnanimouslyAnswered = (0..<questionnaire.count).map { question in
            given[question * expertCount..<(question + 1) * expertCount].allSatisfy { $0 != nil }
        }
    }

    /// The numbers of the questions at a node.
    func questions(_ number: Int) -> Range<Int> { questionnaire.nodes[number].questions }

    /// An expert's answer to a question.
    func answer(to question: Int, of expert: Int) -> Answer? { answers[question * expertCount + expert] }

    /// The weighted mean of the numbers of one question over the experts who answered; `nil` if none with a weight did.
    @inline(__always)
    func mean(_ question: Int, weights: [Double]) -> Double? {
        let base = question * expertCount
        var sum = 0.0
        if isUnanimouslyAnswered[question] {
            // The weights have the sum one.
            for expert in 0..<expertCount { sum += weights[expert] * values[base + expert] }
            return sum
        }
        var total = 0.0
        for expert in 0..<expertCount where !values[base + expert].isNaN {
            sum += weights[expert] * values[base + expert]
            total += weights[expert]
        }
        return total > 0 ? sum / total : nil
    }

    /// The answer that everybody gave who answered and has a weight; `nil` if they differ or nobody did.
    func commonAnswer(_ question: Int, weights: [Double]) -> Answer? {
        let given = (0..<expertCount).filter { weights[$0] > 0 }.compactMap { answer(to: question, of: $0) }
        guard let first = given.first, given.allSatisfy({ $0 == first }) else { return nil }
        return first
    }
}

extension Questionnaire.Node {
    /// The number of which a group takes the mean.
    fileprivate func value(of answer: AnswerTable.Answer) -> Double {
        switch (answer, kind) {
        case (.ratio(let ratio), _): (log(ratio.value) - log(ratio.inverse.value)) / 2
        case (.word(let preference), .words(let preferenceValue)?): preference.value(preferenceValue)
        case (.grade(let grade), _): intensities.indices.contains(grade) ? intensities[grade] : 0
        case (.word, _): 1
        }
    }
}
