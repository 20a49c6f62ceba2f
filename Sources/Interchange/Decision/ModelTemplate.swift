import AnalyticHierarchy

/// The text of a model to fill in, part by part.
///
/// Notes stand only above the first of a kind, so that the file stays short enough to be read. Words for options come
/// from the domain's enumerations and cannot be out of date.
struct ModelTemplate {
    /// The text so far.
    private(set) var text = ""
    /// The alternatives, as they stand in YAML.
    private let ids: [String]

    init(ids: [String]) { self.ids = ids.map(Self.plainOrQuoted) }

    /// Format, title page and alternatives.
    ///
    /// - Parameters:
    ///   - title: the title, one line.
    ///   - titles: the titles of the alternatives; a blank one is replaced by the id.
    mutating func writeHead(title: String, titles: [String]) {
        text += """
            # A decision by the analytic hierarchy process. This file is valid as it stands: every judgment is 1, "equally
            # important". Change the names, add criteria, and put in your judgments. Lines that begin with '#' are notes.

            # The format and its version. Leave it as it is.
            format: \(DecisionModelReader.format)

            # The title page. Only the title is required; take away the '#' before what you want to add.
            title: \(Self.quotedText(title))
            # question: Which of the alternatives should be chosen?
            # organisation: Who commissioned the study
            # authors: [First Author, Second Author]
            # date: 2030-01-31
            # language: en        # the language of the titles in this file
            # A text for people may stand in several languages, and each report takes its own: 'title: {en: …, ru: …,
            # uk: …, zh: …}'. So may the question, the source, and the titles and names further down.
            # source: Where the figures come from

            # What is to be chosen from, two or more. The id (letters, digits, '.', '_', '-') is how the rest of the file
            # refers to an alternative; the title is what reports show. Measured properties may be added to any of them
            # as 'attributes: {price: 120}'.
            alternatives:

            """
        for (id, title) in zip(ids, titles) {
            text += "  - {id: \(id), title: \(Self.quotedText(title.isEmpty ? id : title))}\n"
        }
    }

    /// A hierarchy for each merit, with ids that tell the merits' criteria apart.
    mutating func writeMerits(_ merits: [Merit]) {
        text += """

            # The sides of the question, each with a hierarchy of its own: any of benefits, opportunities, costs, risks.
            # Under costs and risks, an alternative that costs or endangers more gets more.
            merits:

            """
        for merit in merits {
            text += """
                  \(merit.rawValue):
                    title: \(merit.rawValue.prefix(1).uppercased() + merit.rawValue.dropFirst())

                """
            writeHierarchy(prefix: "\(merit.rawValue)-", indentation: "    ")
        }
    }

    /// Two criteria that compare all alternatives.
    ///
    /// Every pair of alternatives under each criterion has the judgment 1, so that only numbers are to be changed.
    ///
    /// - Parameters:
    ///   - prefix: what stands before the criteria's ids.
    ///   - indentation: what stands before every line.
    mutating func writeHierarchy(prefix: String, indentation: String) {
        let isFirst = !text.contains("children:\n")
        let names = ["\(prefix)criterion-1", "\(prefix)criterion-2"]
        var lines: [String] = isFirst ? Self.notesOnCriteria : []
        lines.append("children:")
        for name in names {
            lines.append("  - id: \(name)")
            lines.append("    title: Rename me")
            lines.append("    alternatives:")
            lines.append("      comparisons:")
            lines += pairs.map { "        - [\($0.left), \($0.right), 1]" }
        }
        if isFirst { lines += Self.notesOnComparisons }
        lines.append("comparisons:")
        lines.append("  - [\(names[0]), \(names[1]), 1]")
        if indentation.isEmpty { text += "\n" }
        text += lines.map { indentation + $0 + "\n" }.joined()
    }

    /// All options with their defaults and what may stand there, taken from the domain's own lists.
    mutating func writeSynthesis(merits: [Merit]) {
        let options = SynthesisOptions()
        let named = merits.isEmpty ? [.benefits, .costs] : merits.sorted()
        let weights = named.map { "\($0.rawValue): 1" }.joined(separator: ", ")
        text += """

            # How judgments become a ranking. All of this may be left out; the values here are the defaults.
            synthesis:
              # How the weights of one set of comparisons are found: \(Self.names(PriorityMethod.self))
              weights: \(options.weights.rawValue)
              # The tolerance of the iteration for the eigenvector, between 0 and 1.
              epsilon: \(options.epsilon)
              # How priorities go up the tree: \(Self.names(SynthesisMode.self))
              mode: \(options.mode.rawValue)
              # How the merits are put together: \(Self.names(MeritFormula.self))
              merits: \(options.merits.rawValue)
              # How much each merit counts; equal without this key. Only for models with merits.
              # meritWeights: {\(weights)}
              # Whether criteria with more alternatives under them count for more: \(Self.names(StructureAdjustment.self))
              structure: \(options.structure.rawValue)
              # The table consistency is held against: \(Self.names(RandomIndexTable.self))
              randomIndex: \(options.randomIndex.rawValue)
              # The scale of the judgments: \(Self.names(JudgmentScale.self))
              scale: \(options.scale.rawValue)
              # What 'better' counts in qualitative judgments, greater than 1 and at most 2.
              preference: \(PreferenceMatrix.defaultPreferenceValue)
              # Whether three and four elements are held to the stricter thresholds 0.05 and 0.08.
              strict: \(options.usesStrictThresholds)

            # The experts who answer in tables of judgments. Competence from 0 to 10 and sources of arguments are optional.
            # panel:
            #   experts:
            #     - {id: e1, name: First Expert, weight: 1, selfRating: 8, arguments: {theory: high, experience: medium}}

            """
    }

    /// All pairs of alternatives.
    private var pairs: [(left: String, right: String)] {
        ids.indices.flatMap { first in ids.indices.dropFirst(first + 1).map { (ids[first], ids[$0]) } }
    }

    /// What stands above the first list of criteria.
    private static let notesOnCriteria = [
        "# The criteria. Each has an id and a title, and either 'children' of its own with their 'comparisons', to any",
        "# depth, or 'alternatives' with 'comparisons' or 'weights':",
        "#   alternatives: {weights: {first: 0.6, second: 0.4}}    # numbers you have measured, normalised when used",
        "#   alternatives: {qualitative: [[first, second, better]]}    # or equal, or worse, for every pair",
        "#   alternatives: {grades: {good: 1, fair: 0.5}, ratings: {first: good, second: fair}}",
        "#   alternatives: {values: attribute price, function: {kind: linear, decreasing: true, from: 80, to: 150}}",
        "# Beside comparisons, 'copies: {third: {as: second, times: 1.2}}' places an alternative as 1.2 times another.",
        "# An alternative that is not named under a criterion gets 0 there.",
    ]

    /// What stands above the first list of comparisons.
    private static let notesOnComparisons = [
        "# A pair is judged once: [left, right, judgment]. 1: equal, 3: left is a little more important, 5: clearly,",
        "# 7: very much, 9: absolutely; 2, 4, 6, 8 lie between. 1/3, 1/5, … say the same of right. Ratios such as 2:3 and",
        "# 1.5 are allowed, and intervals such as '[3, 5]' where you are not sure. Pairs may be left out as long as those",
        "# judged connect all. Instead of comparisons, 'weights: {id: number}' gives the weights directly.",
    ]

    /// The words an option may have.
    private static func names<Value: RawRepresentable<String> & CaseIterable>(_: Value.Type) -> String {
        Value.allCases.map(\.rawValue).joined(separator: ", ")
    }

    /// An id as YAML reads it: in quotation marks where its first character could be an indicator.
    private static func plainOrQuoted(_ id: String) -> String {
        guard let first = id.first, first.isLetter || first.isNumber else { return quotedText(id) }
        return id
    }

    /// A text in quotation marks.
    private static func quotedText(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
