extension ModelCase {
    private static func leaf(_ text: String, _ expected: String...) -> ModelCase {
        ModelCase("{weights: {a1: 1, a2: 2.5, a3: 3}}", text, expected)
    }

    private static func root(_ text: String, _ expected: String...) -> ModelCase {
        ModelCase("comparisons: [[cost, trust, 3]]", text, expected)
    }

    static let weighing = [
        leaf(
            "{comparisons: [[a1, a2, 3]], weights: {a1: 1}}", "conflicting-keys:9:cost", "alternative-left-out:9:cost"),
        leaf("{comparisons: [], copies: {a3: {as: a2}}}", "alternative-left-out:9:cost", "missing-alternatives:9:cost"),
        leaf("{preference: 1.5}", "missing-key:9:cost"),
        leaf("{qualitative: [[a1, a2, beter], [a1, a3, equal], [a2, a3, worse]]}", "unknown-value:9:cost"),
        leaf("{qualitative: [[a1, a2, better], [a2, a3, worse]]}", "missing-judgment:9:cost"),
        leaf(
            "{qualitative: [[a1, a2, better], [a1, a3, equal], [a2, a3, worse], [a2, a1, worse]]}",
            "repeated-judgment:9:cost"),
        leaf(
            "{qualitative: [[a1, a2, better], [a1, a3, equal], [a2, a3, worse], [a2, a1, better]]}",
            "contradictory-judgment:9:cost"),
        leaf("{qualitative: [[a1, a2, 3], [a1, a3, equal], [a2, a3, worse]]}", "unknown-value:9:cost"),
        leaf("{qualitative: [[a1, a2]]}", "judgment-shape:9:cost"),
        root("qualitative: [[cost, trust, better]]\npreference: 0.5", "value-out-of-range:13:preference"),
        root("qualitative: [[cost, trust, better]]\npreferense: 1.5", "unknown-key:13:"),
        leaf("{}", "missing-alternatives:9:cost"),
        leaf("[a1, a2]", "missing-alternatives:9:cost"),
        leaf("[a1, a9]", "unknown-id:9:cost"),
        leaf("[a1, a2, a1, a3]", "duplicate-id:9:cost", "missing-alternatives:9:cost"),
        leaf("{weights: {a1: 1, a2: 1, a3: 1}}\n    grades: {good: 1}", "conflicting-keys:10:cost"),
    ]

    static let ratings = [
        leaf("{grades: {good: 1, poor: 0.1}, ratings: {a1: good, a2: good, a3: goood}}", "unknown-id:9:cost"),
        leaf("{grades: {good: 1, poor: 0.1}, ratings: {a1: good, a2: good}}", "alternative-left-out:9:cost"),
        leaf("{grades: {good: 1, poor: 0.1}, ratings: {}}", "missing-alternatives:9:cost"),
        leaf("{grades: {good: 1}, ratings: [good]}", "wrong-type:9:cost"),
        leaf("{grades: {good: 1}, ratings: {a1: [good], a2: good, a3: good}}", "wrong-type:9:cost"),
        leaf("{grades: {good: 1}}", "missing-key:9:cost"),
        leaf("{ratings: {a1: good, a2: good, a3: good}}", "missing-key:9:cost"),
        leaf("{grades: {good: -1}, ratings: {a1: good, a2: good, a3: good}}", "negative-weight:9:cost/grades"),
        leaf("{grades: {good: 0}, ratings: {a1: good, a2: good, a3: good}}", "zero-weights:9:cost/grades"),
        leaf("{grades: {good: 5%}, ratings: {a1: good, a2: good, a3: good}}", "percent-sign:9:cost/grades"),
        leaf("{grades: {}, ratings: {a1: good, a2: good, a3: good}}", "empty-hierarchy:9:cost/grades"),
        leaf(
            "{grades: {caf\u{E9}: 1, cafe\u{301}: 2}, ratings: {a1: caf\u{E9}, a2: caf\u{E9}, a3: caf\u{E9}}}",
            "duplicate-key:9:"),
        leaf(
            "{grades: {comparisons: [[good, fair, 3], [good, poor, 5]]}, ratings: {a1: good, a2: fair, a3: poor}}",
            "missing-judgment:9:cost/grades"),
        leaf(
            "{grades: {comparisons: [], good: 1}, ratings: {a1: good, a2: good, a3: good}}",
            "unknown-key:9:cost/grades", "empty-hierarchy:9:cost/grades"),
        leaf(
            "{grades: {good: 1}, ratings: {a1: good, a2: good, a3: good}, copies: {a3: {as: a2}}}",
            "missing-key:9:cost"),
        root("grades: {high: 1}\nratings: {cost: high}", "missing-weight:13:"),
        root("grades: {high: 1, none: 0}\nratings: {cost: none, trust: none}", "zero-weights:13:"),
    ]

    private static func function(_ text: String, _ expected: String...) -> ModelCase {
        ModelCase(
            "{weights: {a1: 1, a2: 2.5, a3: 3}}", "{values: {a1: 1, a2: 2, a3: 3}, function: \(text)}", expected)
    }

    private static func values(_ text: String, _ expected: String...) -> ModelCase {
        ModelCase(
            "{weights: {a1: 1, a2: 2.5, a3: 3}}", "{values: \(text), function: {kind: linear, from: 0, to: 9}}",
            expected)
    }

    static let values = [
        function("{kind: linear, from: 5, to: 5}", "bad-value-function:9:cost/function"),
        function("{kind: linear, from: 5, to: 3}", "bad-value-function:9:cost/function"),
        function("{kind: linear, from: -1e308, to: 1e308}", "bad-value-function:9:cost/function"),
        function("{kind: linear, from: 5}", "missing-key:9:cost/function"),
        function("{from: 5, to: 9}", "missing-key:9:cost/function"),
        function("{kind: liner, from: 5, to: 9}", "unknown-value:9:cost/function/kind"),
        function("{kind: linear, from: 5, to: 9, rho: 2}", "conflicting-keys:9:cost/function"),
        function("{kind: linear, from: 5, to: 9, decreasing: yes}", "unknown-value:9:cost/function/decreasing"),
        function("{kind: linear, from: a, to: 9}", "bad-number:9:cost/function/from"),
        function("{kind: exponential, from: 0, to: 9, rho: 0}", "bad-value-function:9:cost/function"),
        function("{kind: exponential, from: 0, to: 9}", "missing-key:9:cost/function"),
        function("{kind: step}", "missing-key:9:cost/function"),
        function("{kind: step, points: []}", "empty-hierarchy:9:cost/function/points"),
        function("{kind: step, points: [[0, 0.5], [0, 1]]}", "bad-value-function:9:cost/function"),
        function("{kind: piecewise, points: [[0, 0.5], [5, 1.5]]}", "value-out-of-range:9:cost/function/points"),
        function(
            "{kind: piecewise, points: [0, 1]}", "wrong-type:9:cost/function/points",
            "wrong-type:9:cost/function/points"),
        function("{knd: linear, kind: linear, from: 0, to: 9}", "unknown-key:9:cost/function"),
        function("linear", "wrong-type:9:cost/function"),
        leaf("{values: {a1: 1, a2: 2, a3: 3}}", "missing-key:9:cost"),
        leaf("{function: {kind: linear, from: 0, to: 1}}", "missing-key:9:cost"),
        values("{a1: 1, a2: 2}", "alternative-left-out:9:cost"),
        values("{a1: 1, a2: 2, a3: much}", "bad-number:9:cost"),
        values("{a1: 1, a2: 2, a4: 3}", "unknown-id:9:cost"),
        values("{}", "missing-alternatives:9:cost"),
        values("attribute price", "missing-attribute:9:cost"),
        values("attribute prise", "missing-attribute:9:cost"),
        values("price", "wrong-type:9:cost"),
        root("values: {cost: 1}\nfunction: {kind: linear, from: 0, to: 9}", "missing-weight:12:"),
        root("values: {cost: 0, trust: -3}\nfunction: {kind: linear, from: 0, to: 9}", "zero-weights:12:"),
        root("values: attribute price\nfunction: {kind: linear, from: 0, to: 9}", "wrong-type:12:"),
    ]

    private static func copied(_ copies: String, _ expected: String...) -> ModelCase {
        ModelCase(
            "{weights: {a1: 1, a2: 2.5, a3: 3}}", "{weights: {a1: 1}, copies: \(copies)}", expected)
    }

    static let copies = [
        copied("{a2: {as: a3}, a3: {as: a2}}", "bad-copy:9:cost/copies", "bad-copy:9:cost/copies"),
        copied("{a2: {as: a1}, a3: {as: a3}}", "bad-copy:9:cost/copies"),
        copied("{a2: {as: a3}}", "alternative-left-out:9:cost", "bad-copy:9:cost/copies"),
        copied("{a1: {as: a1}, a2: {as: a1}, a3: {as: a1}}", "bad-copy:9:cost/copies"),
        copied("{a2: {as: a9}, a3: {as: a1}}", "unknown-id:9:cost/copies/a2"),
        copied("{a9: {as: a1}, a2: {as: a1}}", "unknown-id:9:cost/copies"),
        copied("{a2: {as: a1, times: -1}, a3: {as: a1}}", "value-out-of-range:9:cost/copies/a2/times"),
        copied("{a2: {as: a1, times: 0}, a3: {as: a1}}", "value-out-of-range:9:cost/copies/a2/times"),
        copied("{a2: {as: a1, times: '1,5'}, a3: {as: a1}}", "decimal-comma:9:cost/copies/a2/times"),
        copied(
            "{a2: {as: a1, times: 10000}, a3: {as: a2, times: 10000}}", "value-out-of-range:9:cost/copies"),
        copied("{a2: {times: 2}, a3: {as: a1}}", "missing-key:9:cost/copies/a2"),
        copied("{a2: a1, a3: {as: a1}}", "wrong-type:9:cost/copies/a2"),
        copied("{a2: {as: a1, time: 2}, a3: {as: a1}}", "unknown-key:9:cost/copies/a2"),
        copied("{}", "empty-hierarchy:9:cost/copies"),
        copied("[a2]", "wrong-type:9:cost/copies"),
        leaf("{copies: {a2: {as: a1}}}", "missing-key:9:cost"),
        leaf(
            "{comparisons: [[a1, a2, 3], [a2, a3, 2]], copies: {a3: {as: a2}}}", "bad-copy:9:cost/copies"),
        root("weights: {trust: 1, cost: 2}\ncopies: {cost: {as: trust}}", "bad-copy:13:copies"),
    ]
}
