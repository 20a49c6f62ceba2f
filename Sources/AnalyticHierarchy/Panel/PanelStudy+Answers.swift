public import LinearAlgebra

extension PanelStudy {
    /// One expert's comparison matrix at a node; `nil` where the answers do not fill it.
    ///
    /// Of the elements without copies, in their order.
    public func matrix(of expert: Int, at place: NodePlace) -> PairwiseComparisonMatrix? {
        incompleteMatrix(of: expert, at: place)?.complete
    }

    /// One expert's ratios at a node, some of which may be missing; `nil` where they are not enough.
    ///
    /// They are enough if they fill the matrix or, where the model itself leaves pairs out, connect the elements.
    public func incompleteMatrix(of expert: Int, at place: NodePlace) -> IncompleteComparisonMatrix? {
        let number = compiled.number(of: place)
        guard table.askedNodes[number], table.sufficientExperts[number][expert] else { return nil }
        return matrix(at: number) { question in
            guard case .ratio(let ratio)? = table.answer(to: question, of: expert) else { return nil }
            return ratio
        }
    }

    /// One expert's answers in words at a node; `nil` where the node is not compared by words or a pair is missing.
    ///
    /// Of the elements without copies, in their order.
    public func preferenceMatrix(of expert: Int, at place: NodePlace) -> PreferenceMatrix? {
        preferenceMatrix(at: compiled.number(of: place)) { table.answer(to: $0, of: expert) }
    }

    /// One expert's grades at a node, by their places in its scale, an element that was not rated `nil`; `nil` altogether
    /// where the node is not rated.
    public func grades(of expert: Int, at place: NodePlace) -> [Int?]? {
        grades(at: compiled.number(of: place)) { table.answer(to: $0, of: expert) }
    }

    /// One expert's answers in words at a node, pair by pair, each for the element that stands first; `nil` where the node is not
    /// compared by words.
    ///
    /// Pairs without an answer are left out. Of the elements without copies, by their places among them.
    public func preferences(of expert: Int, at place: NodePlace) -> [ElementPair: Preference]? {
        let number = compiled.number(of: place)
        guard case .words? = table.questionnaire.nodes[number].kind else { return nil }
        let order = compiled.nodes[number].order
        let given = table.questions(number).enumerated().compactMap { offset, question -> (ElementPair, Preference)? in
            guard case .word(let preference)? = table.answer(to: question, of: expert) else { return nil }
            return (CompiledDecision.pair(number: offset, order: order), preference)
        }
        return Dictionary(uniqueKeysWithValues: given)
    }

    /// The group's mean of the intensities of the grades at a node, by the experts' weights, `nil` for an element that nobody
    /// with a weight rated; `nil` altogether where the node is not rated.
    public func meanIntensities(at place: NodePlace) -> [Double?]? {
        let number = compiled.number(of: place)
        guard case .grades? = table.questionnaire.nodes[number].kind else { return nil }
        return table.questions(number).map { table.mean($0, weights: weights) }
    }

    /// The group's mean of the answers in words at a node, the matrix whose iterated strengths are the group's weights there
    /// when judgments are aggregated; `nil` where the node is not compared by words or nobody with a weight answered a pair.
    ///
    /// Of the elements without copies, in their order. A mean over 1 says how far the group prefers the row to the column.
    public func meanPreferences(at place: NodePlace) -> Matrix? {
        let number = compiled.number(of: place)
        guard case .words? = table.questionnaire.nodes[number].kind else { return nil }
        var means = [Double](repeating: .nan, count: table.questionnaire.count)
        for question in table.questions(number) {
            guard let mean = table.mean(question, weights: weights) else { return nil }
            means[question] = mean
        }
        return compiled.additiveMatrix(number, table.questions(number), of: means)
    }

    func matrix(at number: Int, ratio: (_ question: Int) -> Ratio?) -> IncompleteComparisonMatrix? {
        guard table.questionnaire.nodes[number].kind == .ratios else { return nil }
        let order = compiled.nodes[number].order
        let judgments = table.questions(number).enumerated().compactMap { offset, question in
            let pair = CompiledDecision.pair(number: offset, order: order)
            return ratio(question).map { PairwiseJudgment(left: pair.first, right: pair.second, ratio: $0) }
        }
        return try? IncompleteComparisonMatrix(order: order, judgments: judgments)
    }

    func preferenceMatrix(
        at number: Int, answer: (_ question: Int) -> AnswerTable.Answer?
    ) -> PreferenceMatrix? {
        guard case .words(let preferenceValue)? = table.questionnaire.nodes[number].kind else { return nil }
        let order = compiled.nodes[number].order
        let judgments = table.questions(number).enumerated().compactMap { offset, question -> PreferenceJudgment? in
            guard case .word(let preference)? = answer(question) else { return nil }
            let pair = CompiledDecision.pair(number: offset, order: order)
            return PreferenceJudgment(left: pair.first, right: pair.second, preference: preference)
        }
        return try? PreferenceMatrix(order: order, judgments: judgments, preferenceValue: preferenceValue)
    }

    func grades(at number: Int, answer: (_ question: Int) -> AnswerTable.Answer?) -> [Int?]? {
        guard case .grades? = table.questionnaire.nodes[number].kind else { return nil }
        return table.questions(number).map { question in
            guard case .grade(let grade)? = answer(question) else { return nil }
            return grade
        }
    }
}
