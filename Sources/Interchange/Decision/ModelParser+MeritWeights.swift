import AnalyticHierarchy

/// How much each merit counts.
///
/// The weights are given as numbers, or come from a rating of the merits against strategic criteria, which the file's other
/// parts do not need: its weights of criteria and grades are found here, by the model's own method.
///
/// ```yaml
/// meritWeights: {benefits: 0.5, opportunities: 0.2, costs: 0.2, risks: 0.1}
/// ```
///
/// The rating is that of Saaty's BOCR: each merit is graded under each strategic criterion, and weighs the sum over the
/// criteria of weight times intensity. A rating is told by its keys, which are no merits.
extension ModelParser {
    /// Where the weights stand, for findings.
    private static let meritWeightsPath = "synthesis/meritWeights"

    /// The merits' weights: a number for each merit of the model and for no other, or from a rating.
    ///
    /// - Parameters:
    ///   - node: the value of `meritWeights`.
    ///   - presentMerits: the merits that have a hierarchy.
    ///   - options: the options read so far; their method weighs compared criteria and grades.
    /// - Returns: the weights; those that could be read after a report.
    mutating func meritWeights(
        _ node: YAMLNode, presentMerits: [Merit], options: SynthesisOptions
    ) -> [Merit: Double] {
        let path = Self.meritWeightsPath
        guard let entries = entries(of: node, path: path, expected: "a map such as {benefits: 0.6, costs: 0.4}") else {
            return [:]
        }
        if entries.contains(where: { KeyPlace.meritRating.keys.contains($0.key) }) {
            meritRating = rating(node, presentMerits: presentMerits, options: options)
            return meritRating?.meritWeights ?? [:]
        }
        var weights: [Merit: Double] = [:]
        var named: Set<Merit> = []
        var isGood = true
        for entry in entries {
            guard let merit = merit(entry, presentMerits: presentMerits, path: path) else { continue }
            named.insert(merit)
            let number = number(of: entry.value, path: path, expected: "a weight such as 0.5")
            if let number, number < 0 {
                findings.add(.negativeWeight(entry.key, number), line: entry.value.line, path: path)
            }
            isGood = isGood && number != nil
            weights[merit] = number
        }
        reportUnweighed(presentMerits.filter { !named.contains($0) }, line: node.line)
        if isGood, !weights.values.contains(where: { $0 != 0 }) {
            findings.add(.zeroWeights(), line: node.line, path: path)
        }
        return weights
    }

    /// Reports merits of the model that the map of weights does not name.
    private mutating func reportUnweighed(_ merits: [Merit], line: Int) {
        guard !merits.isEmpty else { return }
        findings.add(.missingWeights(merits.map(\.rawValue)), line: line, path: Self.meritWeightsPath)
    }

    /// The merit that a key names; one that the model does not have is reported.
    private mutating func merit(_ entry: YAMLNode.Entry, presentMerits: [Merit], path: String) -> Merit? {
        guard let merit = Merit(rawValue: entry.key) else {
            let nearest = findings.nearestWord(to: entry.key, among: Merit.allCases.map(\.rawValue))
            findings.add(.unknownMerit(entry.key, nearest: nearest), line: entry.keyLine, path: path)
            return nil
        }
        if !presentMerits.contains(merit) {
            findings.add(
                .absentMerit(entry.key, present: presentMerits.map(\.rawValue)), line: entry.keyLine, path: path)
        }
        return merit
    }

    /// Reads `{criteria: […], grades: {…}, ratings: {benefits: {growth: high}}}`.
    ///
    /// All three parts are looked at before the rating is given up. The rating itself is kept for reports, which show
    /// where the weights come from.
    private mutating func rating(
        _ node: YAMLNode, presentMerits: [Merit], options: SynthesisOptions
    ) -> StrategicRating? {
        let path = Self.meritWeightsPath
        guard let fields = fields(of: node, at: KeyPlace.meritRating, path: path) else { return nil }
        var ids = ElementList(kind: .strategies)
        let strategies = strategies(fields, ids: &ids, options: options, path: path)
        let gradesPath = Interchange.path(path, "grades")
        let grades = fields["grades"].map { readGrades($0, path: gradesPath) }
        for (key, hint) in [
            ("criteria", "a list such as [{id: growth, weight: 2}]"), ("grades", "such as {high: 1, low: 0.2}"),
            ("ratings", "the grades of each merit, such as {benefits: {growth: high}}"),
        ] where fields[key] == nil {
            findings.add(.missingKey(key, hint: hint), line: fields.line, path: path)
        }
        let ratings = fields["ratings"].map {
            self.ratings(
                $0, of: ids, grades: grades?.names, presentMerits: presentMerits,
                path: Interchange.path(path, "ratings"))
        }
        guard let scale = grades?.scale, let strategies, let ratings = ratings ?? nil,
            let intensities = intensities(of: scale, options: options, line: fields["grades"]?.line, path: gradesPath)
        else { return nil }
        ratesByComparison = fields["comparisons"] != nil || scale.matrix != nil
        do throws(InvalidRating) {
            return try StrategicRating(
                strategies: strategies,
                grades: zip(scale.grades, intensities).map { StrategicRating.Grade(id: $0, intensity: $1) },
                ratings: ratings)
        } catch {
            // Grades are known and counted by now; what is left is that all of them are worth nothing.
            findings.add(.zeroWeights(), line: fields["ratings"]?.line, path: Interchange.path(path, "ratings"))
            return nil
        }
    }

    /// The strategic criteria with weights of their own, or from comparison.
    ///
    /// With `comparisons` beside `criteria`, every pair must be judged, and weights of their own are an error.
    ///
    /// - Parameters:
    ///   - fields: those of the rating.
    ///   - ids: takes the ids of the criteria.
    ///   - options: the method of comparison.
    ///   - parent: the path of the rating.
    /// - Returns: the criteria; `nil` after a report.
    private mutating func strategies(
        _ fields: Fields, ids: inout ElementList, options: SynthesisOptions, path parent: String
    ) -> [StrategicRating.Strategy]? {
        let path = path(parent, "criteria")
        guard let node = fields["criteria"],
            let parts = parts(of: node, path: path, expected: "a list such as [{id: growth, weight: 2}]")
        else { return nil }
        if parts.isEmpty { findings.add(.emptyHierarchy("criteria"), line: node.line, path: path) }
        var read: [(id: String, title: String?, weight: Double?)] = []
        for (index, part) in parts.enumerated() {
            let place = "\(path)/#\(index + 1)"
            guard let strategy = self.fields(of: part, at: KeyPlace.strategy, path: place),
                let id = id(strategy, path: place, among: &ids)
            else { continue }
            let own = Interchange.path(path, id)
            let title = title(strategy, path: own)
            var weight: Double?
            if let both = strategy["weight"], fields["comparisons"] != nil {
                findings.add(.conflictingKeys("weight", "comparisons"), line: both.line, path: own)
            } else if fields["comparisons"] == nil {
                weight = positive("weight", strategy, isNeeded: true, what: "the weight", path: own)
            }
            read.append((id, title, weight))
        }
        guard read.count == parts.count, !parts.isEmpty else { return nil }
        if let list = fields["comparisons"] {
            let judged = comparisons(list, among: ids, path: parent)
            let compared = Compared(
                places: Array(ids.ids.indices), elements: ids, line: list.line, path: parent)
            guard let matrix = completeMatrix(judged, of: compared),
                let weights = priorities(of: matrix, options: options, line: list.line, path: parent)
            else { return nil }
            return zip(read, weights).map { StrategicRating.Strategy(id: $0.id, title: $0.title, weight: $1) }
        }
        let weighed = read.compactMap { strategy in
            strategy.weight.map { StrategicRating.Strategy(id: strategy.id, title: strategy.title, weight: $0) }
        }
        return weighed.count == read.count ? weighed : nil
    }

    /// The grade of each merit under each strategic criterion.
    ///
    /// Every merit of the model needs a grade under every criterion: a missing one would count as nothing and nobody
    /// would see it.
    ///
    /// - Parameters:
    ///   - node: the map from merits to maps of grades.
    ///   - strategies: the criteria.
    ///   - grades: the names of the grades; `nil` where they could not be read.
    ///   - presentMerits: the merits that have a hierarchy.
    ///   - path: where the map is.
    /// - Returns: the grades' names in the order of the criteria; `nil` after a report.
    private mutating func ratings(
        _ node: YAMLNode, of strategies: ElementList, grades: ElementList?, presentMerits: [Merit], path: String
    ) -> [Merit: [String]]? {
        let expected = "a map such as {benefits: {growth: high}}"
        guard let entries = entries(of: node, path: path, expected: expected) else { return nil }
        var ratings: [Merit: [String]] = [:]
        var isGood = true
        for entry in entries {
            let own = "\(path)/\(entry.key)"
            let merit = merit(entry, presentMerits: presentMerits, path: path)
            let expected = "a map of grades such as {growth: high}"
            guard let rows = self.entries(of: entry.value, path: own, expected: expected) else {
                isGood = false
                continue
            }
            var found: [Int: Int] = [:]
            for row in rows {
                let place = place(of: row, among: strategies, path: own)
                let grade = grade(row.value, among: grades, path: own)
                if let place { found[place] = grade ?? -1 }
                isGood = isGood && place != nil && grade != nil
            }
            let missing = strategies.ids.indices.filter { found[$0] == nil }.map { strategies.ids[$0] }
            if !missing.isEmpty {
                findings.add(.missing("a grade", of: missing), line: entry.value.line, path: own)
                isGood = false
            }
            guard let merit, isGood, let grades else { continue }
            ratings[merit] = strategies.ids.indices.map { grades.ids[found[$0] ?? 0] }
        }
        let named = entries.compactMap { Merit(rawValue: $0.key) }
        let missing = presentMerits.filter { !named.contains($0) }
        if !missing.isEmpty {
            findings.add(.missing("a rating", of: missing.map(\.rawValue)), line: node.line, path: path)
        }
        return isGood && missing.isEmpty && ratings.count == entries.count ? ratings : nil
    }

    /// What the grades are worth, the best of them 1.
    ///
    /// Intensities of compared grades are priorities divided by the largest, so that a merit with the best grade
    /// everywhere has the weight 1 before normalisation.
    private mutating func intensities(
        of scale: GradeScale, options: SynthesisOptions, line: Int?, path: String
    ) -> [Double]? {
        let numbers: [Double]?
        switch scale.source {
        case .given(let given): numbers = given
        case .compared(let matrix): numbers = priorities(of: matrix, options: options, line: line, path: path)
        }
        return numbers.map { numbers in numbers.map { $0 / (numbers.max() ?? 1) } }
    }

    /// The priorities of a matrix by the method that the model asks for.
    ///
    /// A method may find none, as least squares does where its iteration does not end; that is an error of the file's
    /// data.
    private mutating func priorities(
        of matrix: PairwiseComparisonMatrix, options: SynthesisOptions, line: Int?, path: String
    ) -> [Double]? {
        do throws(PriorityFailure) {
            return try matrix.priorities(by: options.weights, epsilon: options.epsilon).weights
        } catch {
            findings.add(.noPriorities(method: options.weights.rawValue), line: line, path: path)
            return nil
        }
    }
}
