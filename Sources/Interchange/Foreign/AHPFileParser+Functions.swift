import AnalyticHierarchy

/// Functions of the alternatives' attributes in an `.ahp` file.
///
/// A function stands at a leaf and is computed there and then: the model keeps the comparisons or weights that come out
/// of it, not the formula, since a model's own value functions are of other shapes.
///
/// ```yaml
/// preferences:
///   pairwiseFunction: >
///     function(a1, a2) min(9, max(1/9, a2$price / a1$price))
/// ```
extension AHPFileParser {
    /// A function of the alternatives' attributes.
    ///
    /// The function is refused above criteria, since only alternatives have attributes; and where it takes another
    /// number of alternatives than its kind, where an attribute is missing or no number, and where a value is not
    /// finite. Every refusal is an error that shows the function and says why; nothing is set to zero or left out.
    ///
    /// - Parameters:
    ///   - node: the text of the function.
    ///   - isPairwise: whether it compares two alternatives; otherwise it scores one.
    ///   - names: the names of the node's elements.
    ///   - isLeaf: whether these are alternatives.
    ///   - path: where the node is.
    /// - Returns: comparisons of all pairs, or a weight for each alternative; `nil` after a report.
    mutating func function(
        _ node: YAMLNode, isPairwise: Bool, names: [String], isLeaf: Bool, path: String
    ) -> Preference? {
        guard let text = text(of: node, path: path, expected: "a function") else { return nil }
        let places = names.compactMap { placeOfAlternative[$0] }
        guard isLeaf, places.count == names.count else {
            findings.add(
                .formula(text, "it stands above criteria, which have no attributes"), line: node.line, path: path)
            return nil
        }
        if isPairwise, !budget.allows(order: names.count, findings: &findings, line: node.line, path: path) {
            return nil
        }
        do throws(AttributeFormula.Problem) {
            let formula = try AttributeFormula(text, variables: isPairwise ? ["a1", "a2"] : ["a"])
            guard formula.variables.count == (isPairwise ? 2 : 1) else {
                throw AttributeFormula.Problem(
                    sentence: isPairwise ? "it takes two alternatives" : "it takes one alternative")
            }
            return isPairwise
                ? .judgments(try judgments(formula, places: places)) : .weights(try scores(formula, places: places))
        } catch {
            findings.add(.formula(text, error.sentence), line: node.line, path: path)
            return nil
        }
    }

    /// The comparisons of all pairs by a function of two alternatives.
    ///
    /// Each pair is computed once, the earlier alternative first, and the other direction is its inverse: a function
    /// need not be reciprocal, but a matrix of comparisons is. A value must be a ratio from 1e-6 to 1e6, the bounds of
    /// every judgment.
    private func judgments(
        _ formula: AttributeFormula, places: [Int]
    ) throws(AttributeFormula.Problem) -> [PairwiseJudgment] {
        var judgments: [PairwiseJudgment] = []
        for pair in EvenGraph.allPairs(places.count) {
            let value = try formula([attributes[places[pair.first]], attributes[places[pair.second]]])
            guard let ratio = Ratio(value), value <= RatioNotation.largestRatio, value >= 1 / RatioNotation.largestRatio
            else {
                throw AttributeFormula.Problem(
                    sentence: "its value is \(shortest(value)), which is no ratio between 1e-6 and 1e6")
            }
            judgments.append(PairwiseJudgment(left: pair.first, right: pair.second, ratio: ratio))
        }
        return judgments
    }

    /// The weights by a function of one alternative: 0 or more, and not all of them 0.
    private func scores(_ formula: AttributeFormula, places: [Int]) throws(AttributeFormula.Problem) -> [Double] {
        var scores: [Double] = []
        for place in places {
            let value = try formula([attributes[place]])
            guard value >= 0 else {
                throw AttributeFormula.Problem(sentence: "its value is \(shortest(value)); scores are 0 or more")
            }
            scores.append(value)
        }
        guard scores.contains(where: { $0 > 0 }) else {
            throw AttributeFormula.Problem(sentence: "all its values are 0")
        }
        return scores
    }
}
