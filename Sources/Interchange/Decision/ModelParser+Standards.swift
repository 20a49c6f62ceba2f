import AnalyticHierarchy

/// Comparison with standards: grades and ratings.
///
/// The names of grades are texts of any kind. Where grades are compared, their names are those that the comparisons use, so
/// that a misspelt one shows as pairs that are never compared.
///
/// ```yaml
/// grades: {good: 1, fair: 0.5, poor: 0}
/// ratings: {a1: good, a2: poor}
/// ```
///
/// Rated elements do not depend on each other: adding one leaves the ratios among the others as they are, which a
/// comparison need not do.
extension ModelParser {
    /// Grades as far as they could be read.
    struct Grades {
        /// Their names.
        var names = ElementList(kind: .grades)
        /// Their intensities; `nil` when something is wrong with them.
        var source: GradeScale.Source?

        /// The scale.
        var scale: GradeScale? { source.map { GradeScale(grades: names.ids, source: $0) } }
    }

    /// The elements that `ratings` names, by their grades.
    ///
    /// - Parameters:
    ///   - fields: those of the node.
    ///   - weighable: what it may weigh.
    /// - Returns: the elements with their grades; `nil` after a report.
    mutating func rated(_ fields: Fields, _ weighable: Weighable) -> WeighedElements? {
        guard let node = fields["ratings"] else { return nil }
        let (elements, path) = (weighable.elements, weighable.path)
        let grades = fields["grades"].map { readGrades($0, path: Interchange.path(path, "grades")) }
        let expected = "a map of grades such as {a1: good}"
        guard let entries = entries(of: node, path: path, expected: expected) else { return nil }
        var ratings: [Int: Int] = [:]
        var isReadable = true
        var isGood = true
        for entry in entries {
            let place = place(of: entry, among: elements, path: path)
            let grade = grade(entry.value, among: grades?.names, path: path)
            if let place { ratings[place] = grade ?? -1 }
            isReadable = isReadable && place != nil
            isGood = isGood && grade != nil
        }
        guard isReadable else { return nil }
        let named = checked(Set(ratings.keys), what: "a grade", line: node.line, weighable)
        guard isGood, let named, let scale = grades?.scale else { return nil }
        return WeighedElements(places: named, weighing: .ratings(scale, grades: named.map { ratings[$0] ?? 0 }))
    }

    /// The place of a grade; an unknown one is reported.
    mutating func grade(_ node: YAMLNode, among grades: ElementList?, path: String) -> Int? {
        guard let text = text(of: node, path: path, expected: "the name of a grade"), let grades else { return nil }
        if let place = grades.place(of: text) { return place }
        reportUnknown(text, among: grades, line: node.line, path: path)
        return nil
    }

    /// The places of the elements that a map names, ascending; `nil` where there are none, or not all of a whole.
    mutating func checked(_ places: Set<Int>, what: String, line: Int, _ weighable: Weighable) -> [Int]? {
        let named = places.sorted()
        if weighable.isWhole {
            let missing = Set(weighable.elements.ids.indices).subtracting(named).sorted()
            if !missing.isEmpty {
                let ids = missing.map { weighable.elements.ids[$0] }
                findings.add(.missing(what, of: ids), line: line, path: weighable.path)
                return nil
            }
        } else {
            record(named, isComplete: true, line: line, path: weighable.path)
        }
        if named.isEmpty { findings.add(.missingAlternatives(), line: line, path: weighable.path) }
        return named.isEmpty ? nil : named
    }

    /// Reads `{good: 1, fair: 0.5}` or `{comparisons: [[good, fair, 3]]}`.
    ///
    /// A grade may be called `comparisons`: compared grades are told by the list that stands there, where an intensity
    /// is a number.
    mutating func readGrades(_ node: YAMLNode, path: String) -> Grades {
        let expected = "a map of grades such as {good: 1, fair: 0.5}"
        var grades = Grades()
        guard let entries = entries(of: node, path: path, expected: expected) else { return grades }
        if entries.contains(where: { if case .list = $0.value.content { $0.key == "comparisons" } else { false } }) {
            return comparedGrades(node, path: path)
        }
        var intensities: [Double] = []
        var isGood = true
        for entry in entries {
            let name = ElementList.normalised(entry.key)
            grades.names.append(name, spelling: entry.key, line: entry.keyLine)
            let number = number(of: entry.value, path: path, expected: "an intensity such as 0.5")
            if let number, number < 0 {
                findings.add(.negativeWeight(name, number), line: entry.value.line, path: path)
            }
            isGood = isGood && number.map { $0 >= 0 } == true
            intensities.append(number ?? 0)
        }
        if entries.isEmpty {
            findings.add(.emptyHierarchy("grades"), line: node.line, path: path)
            return grades
        }
        if isGood, !intensities.contains(where: { $0 > 0 }) {
            findings.add(.zeroWeights(), line: node.line, path: path)
            isGood = false
        }
        if isGood { grades.source = .given(intensities) }
        return grades
    }

    /// Grades whose intensities come from comparison; their names are those compared, in the order of the list.
    private mutating func comparedGrades(_ node: YAMLNode, path: String) -> Grades {
        var grades = Grades()
        guard let fields = fields(of: node, at: KeyPlace.grades, path: path), let list = fields["comparisons"],
            case .list(let parts) = list.content
        else { return grades }
        for part in parts {
            guard case .list(let cells) = part.content, cells.count == 3 else { continue }
            for case .scalar(let name) in cells.prefix(2).map(\.content) {
                grades.names.append(ElementList.normalised(name), spelling: name, line: part.line)
            }
        }
        if parts.isEmpty { findings.add(.emptyHierarchy("comparisons"), line: list.line, path: path) }
        let judged = comparisons(list, among: grades.names, path: path)
        let compared = Compared(
            places: Array(grades.names.ids.indices), elements: grades.names, line: list.line, path: path)
        grades.source = completeMatrix(judged, of: compared).map(GradeScale.Source.compared)
        return grades
    }
}
