/// Small models, each with one property that a test needs.
enum ModelText {
    static let plain = model(judgment: "3")
    /// A judgment outside the scale.
    static let withWarning = model(judgment: "12")
    static let withErrors = model(judgment: "0") + "synthsis: {mode: ideal}\n"
    /// Costs of zero, by which the ratio cannot divide.
    static let withoutCosts = """
        format: guildhall-decision/1
        title: Free of charge
        alternatives: [{id: a}, {id: b}]
        merits:
          benefits: {children: [{id: x, alternatives: {weights: {a: 1, b: 2}}}]}
          costs: {children: [{id: x, alternatives: {weights: {a: 0, b: 2}}}]}

        """

    private static func model(judgment: String) -> String {
        """
        format: guildhall-decision/1
        title: A choice
        alternatives: [{id: a}, {id: b}]
        children:
          - id: x
            alternatives: {comparisons: [[a, b, \(judgment)]]}
          - id: y
            alternatives: {weights: {a: 1, b: 2}}
        comparisons: [[x, y, 2]]

        """
    }
}
