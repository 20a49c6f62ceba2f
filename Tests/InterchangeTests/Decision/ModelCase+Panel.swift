extension ModelCase {
    private static let ratedMerits =
        twoMerits + """
            synthesis:
              meritWeights:
                criteria: CRITERIA
                grades: GRADES
                ratings: RATINGS
            """

    private static func rating(
        criteria: String = "[{id: growth, weight: 3}, {id: safety, weight: 1}]", grades: String = "{high: 1, low: 0.2}",
        ratings: String = "{benefits: {growth: high, safety: low}, costs: {growth: low, safety: low}}",
        _ expected: String...
    ) -> ModelCase {
        ModelCase(
            "",
            ratedMerits.replacing("CRITERIA", with: criteria).replacing("GRADES", with: grades)
                .replacing("RATINGS", with: ratings), expected)
    }

    private static let merits = "synthesis/meritWeights"

    static let meritRatings = [
        rating(criteria: "[]", "empty-hierarchy:9:\(merits)/criteria"),
        rating(criteria: "{growth: 3}", "wrong-type:9:\(merits)/criteria"),
        rating(criteria: "[{id: growth}, {id: safety, weight: 1}]", "missing-key:9:\(merits)/criteria/growth"),
        rating(
            criteria: "[{id: growth, weight: 0}, {id: safety, weight: 1}]",
            "value-out-of-range:9:\(merits)/criteria/growth"),
        rating(
            criteria: "[{id: growth, weight: 1}, {id: safety, weight: 1}, {id: safety, weight: 1}]",
            "duplicate-id:9:\(merits)/criteria/#3"),
        rating(
            criteria: "[{id: growth, weight: 1}, {id: safety}]\n    comparisons: [[growth, safety, 3]]",
            "conflicting-keys:9:\(merits)/criteria/growth"),
        rating(
            criteria: "[{id: growth}, {id: safety}]\n    comparisons: [[growth, safty, 3]]",
            "unknown-id:10:\(merits)"),
        rating(
            criteria: "[{id: growth}, {id: safety}]\n    comparisons: []", "missing-judgment:10:\(merits)"),
        rating(
            ratings: "{benefits: {growth: hgih, safety: low}, costs: {growth: low, safety: low}}",
            "unknown-id:11:\(merits)/ratings/benefits"),
        rating(
            ratings: "{benefits: {growth: high}, costs: {growth: low, safety: low}}",
            "missing-weight:11:\(merits)/ratings/benefits"),
        rating(
            ratings: "{benefits: {growth: high, saftey: low}, costs: {growth: low, safety: low}}",
            "unknown-id:11:\(merits)/ratings/benefits", "missing-weight:11:\(merits)/ratings/benefits"),
        rating(ratings: "{benefits: {growth: high, safety: low}}", "missing-weight:11:\(merits)/ratings"),
        rating(
            ratings:
                "{benefits: {growth: high, safety: low}, costs: {growth: low, safety: low}, risks: {growth: low, safety: low}}",
            "absent-merit:11:\(merits)/ratings"),
        rating(
            ratings: "{benefits: {growth: high, safety: low}, csts: {growth: low, safety: low}}",
            "unknown-merit:11:\(merits)/ratings", "missing-weight:11:\(merits)/ratings"),
        rating(
            grades: "{high: 1, low: 0}",
            ratings: "{benefits: {growth: low, safety: low}, costs: {growth: low, safety: low}}",
            "zero-weights:11:\(merits)/ratings"),
        rating(ratings: "[high]", "wrong-type:11:\(merits)/ratings"),
        ModelCase(
            "{epsilon: 1e-9}", "{meritWeights: {criteria: [{id: g, weight: 1}]}}",
            "missing-key:13:\(merits)", "missing-key:13:\(merits)"),
        rating(
            criteria: "[{id: growth, weight: 3}, {id: safety, wieght: 1}]",
            "unknown-key:9:\(merits)/criteria/#2", "missing-key:9:\(merits)/criteria/safety"),
    ]

    private static func panel(_ text: String, _ expected: String...) -> ModelCase {
        ModelCase("title: Partner", "title: P\npanel: \(text)", expected)
    }

    private static func expert(_ text: String, _ expected: String...) -> ModelCase {
        ModelCase("title: Partner", "title: P\npanel: {experts: [{id: e1}, {id: e2\(text)}]}", expected)
    }

    private static func argumentation(_ rows: String, _ expected: String...) -> ModelCase {
        ModelCase(
            "title: Partner", "title: P\npanel: {argumentation: {source: S, rows: \(rows)}, experts: [{id: e1}]}",
            expected)
    }

    static let panels = [
        panel("{}", "missing-key:3:panel"),
        panel("[e1]", "wrong-type:3:panel"),
        panel("{experts: []}", "empty-hierarchy:3:panel/experts"),
        panel("{experts: e1}", "wrong-type:3:panel/experts"),
        panel("{experts: [{id: e1}, {id: e1}]}", "duplicate-id:3:panel/experts/#2"),
        panel("{experts: [{name: First}]}", "missing-key:3:panel/experts/#1"),
        panel("{confidence: 1, experts: [{id: e1}]}", "value-out-of-range:3:panel/confidence"),
        panel("{confidence: 90%, experts: [{id: e1}]}", "percent-sign:3:panel/confidence"),
        panel("{error: 0, experts: [{id: e1}]}", "value-out-of-range:3:panel/error"),
        panel("{error: 1e-9, experts: [{id: e1}]}", "value-out-of-range:3:panel/error"),
        panel("{threshold: 2, experts: [{id: e1}]}", "value-out-of-range:3:panel/threshold"),
        panel("{sizeRule: hogart, experts: [{id: e1}]}", "unknown-value:3:panel/sizeRule"),
        panel("{sizeRule: hogarth, error: 0.5, experts: [{id: e1}]}", "conflicting-keys:3:panel"),
        panel("{sizeRule: average-error, experts: [{id: e1}]}", "missing-key:3:panel"),
        panel("{sizeRule: average-error, error: 1.5, experts: [{id: e1}]}", "value-out-of-range:3:panel/error"),
        panel(
            "{sizeRule: average-error, error: 0.1, confidence: 0.9, experts: [{id: e1}]}", "conflicting-keys:3:panel"),
        panel("{expert: [{id: e1}]}", "unknown-key:3:panel", "missing-key:3:panel"),
        expert(", weight: 2", "missing-weight:3:panel/experts"),
        expert(", weight: 0", "value-out-of-range:3:panel/experts/e2", "missing-weight:3:panel/experts"),
        expert(", selfRating: 11, arguments: {theory: high}", "value-out-of-range:3:panel/experts/e2"),
        expert(", selfRating: 8", "missing-key:3:panel/experts/e2"),
        expert(", arguments: {theory: high}", "missing-key:3:panel/experts/e2"),
        expert(", selfRating: 8, arguments: {theori: high}", "unknown-id:3:panel/experts/e2/arguments"),
        expert(", selfRating: 8, arguments: {theory: hihg}", "unknown-value:3:panel/experts/e2/arguments/theory"),
        expert(", selfRating: 8, arguments: [theory]", "wrong-type:3:panel/experts/e2/arguments"),
        expert(", selfrating: 8", "unknown-key:3:panel/experts/#2"),
        expert(", name: ' '", "empty-text:3:panel/experts/e2"),
        argumentation("[]", "empty-hierarchy:3:panel/argumentation"),
        argumentation("[{id: t, high: 0.6, medium: 0.4}]", "missing-key:3:panel/argumentation/t"),
        argumentation("[{id: t, high: 1.6, medium: 0.4, low: 0}]", "value-out-of-range:3:panel/argumentation/t"),
        argumentation("[{id: t, high: 0.3, medium: 0.4, low: 0}]", "value-out-of-range:3:panel/argumentation/t"),
        argumentation(
            "[{id: t, high: 0.6, medium: 0.4, low: 0}, {id: u, high: 0.6, medium: 0.4, low: 0}]",
            "value-out-of-range:3:panel/argumentation"),
        argumentation(
            "[{id: t, high: 0.6, medium: 0.4, low: 0}, {id: t, high: 0.2, medium: 0.1, low: 0}]",
            "duplicate-id:3:panel/argumentation/#2"),
        panel(
            "{argumentation: {rows: [{id: t, high: 1, medium: 1, low: 1}]}, experts: [{id: e1}]}",
            "missing-key:3:panel/argumentation"),
        panel("{argumentation: {source: S}, experts: [{id: e1}]}", "missing-key:3:panel/argumentation"),
    ]
}
