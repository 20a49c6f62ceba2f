import AnalyticHierarchy
import LinearAlgebra
import Reports

extension PanelPresentation {
    /// How often each grade and each answer in words was given, node by node; nothing where only ratios were asked.
    ///
    /// The mean of ratios is a ratio and stands among the judgments. That of grades or of words is neither, so that these tables
    /// are where a reader sees what the group said.
    var answerBlocks: [Report.Block] {
        panel.study.askedNodes.enumerated().flatMap { number, place -> [Report.Block] in
            switch weighing(at: place).base {
            case .ratings(let scale, _): gradeBlocks(at: place, scale, number: number)
            case .qualitative(let matrix): wordBlocks(at: place, preference: matrix.preferenceValue, number: number)
            case .pairwise, .incomplete, .direct, .values, .copying: []
            }
        }
    }

    /// For each rated element how many experts gave each grade, and the mean intensity.
    ///
    /// An expert who gave no grades at the node is not counted, so that a row sums to those who answered.
    ///
    /// - Parameters:
    ///   - place: the node.
    ///   - scale: its grades, each of which has a column.
    ///   - number: the node's number among those asked about, for the table's name.
    private func gradeBlocks(at place: NodePlace, _ scale: GradeScale, number: Int) -> [Report.Block] {
        let grades = experts.indices.compactMap { panel.study.grades(of: $0, at: place) }
        let means = panel.study.meanIntensities(at: place)
        let rows = elementTitles(of: place).enumerated().map { element, title in
            row(
                [title], counts: scale.grades.indices.map { grade in grades.count { $0[element] == grade } },
                mean: means?[element] ?? nil)
        }
        let table = answerTable(
            .captionGradeAnswers, at: place, number: number, names: [wording[.columnElement]], answers: scale.grades,
            rows: rows)
        return [.table(table), .paragraph(wording[.gradeAnswersText])]
    }

    /// For each pair how many experts put the first before the second, both alike, and the second before the first.
    ///
    /// A pair stands once, in the order of the elements; a pair that an expert left out is not counted in its row.
    ///
    /// - Parameters:
    ///   - place: the node.
    ///   - preference: the number that stands for “better”; “worse” is two minus that.
    ///   - number: the node's number among those asked about, for the table's name.
    private func wordBlocks(at place: NodePlace, preference: Double, number: Int) -> [Report.Block] {
        let titles = comparedTitles(at: place)
        let answers = experts.indices.compactMap { panel.study.preferences(of: $0, at: place) }
        let means = panel.study.meanPreferences(at: place)
        let rows = titles.indices.flatMap { first in
            titles.indices.dropFirst(first + 1).map { second in
                let given = answers.compactMap { $0[ElementPair(first, second)] }
                return row(
                    ["\(titles[first]) : \(titles[second])"],
                    counts: [Preference.better, .equal, .worse].map { word in given.count { $0 == word } },
                    mean: means?[first, second])
            }
        }
        let table = answerTable(
            .captionWordAnswers, at: place, number: number, names: [wording[.columnPair]],
            answers: [wording[.columnFirstBetter], wording[.columnAlike], wording[.columnSecondBetter]], rows: rows)
        let values: KeyValuePairs<String, Wording.Argument> = [
            "better": .text(wording.figure(preference)), "worse": .text(wording.figure(2 - preference)),
        ]
        return [.table(table), .paragraph(wording[.wordAnswersText, values])]
    }

    /// The titles of a node's elements without copies.
    ///
    /// A copy takes its weight from another element and was never asked about, so that it has no pairs.
    private func comparedTitles(at place: NodePlace) -> [String] {
        let titles = elementTitles(of: place)
        guard case .copying(let copied) = weighing(at: place) else { return titles }
        return copied.weighedPlaces.map { titles[$0] }
    }

    /// A row of a table of answers: what was asked about, how many experts gave each answer, and their mean.
    ///
    /// - Parameters:
    ///   - names: the element, or the pair of elements.
    ///   - counts: the experts who gave each of the possible answers.
    ///   - mean: the group's mean, on the scale of the node; nil is shown as a dash.
    private func row(_ names: [String], counts: [Int], mean: Double?) -> Table.Row {
        Table.Row(
            names.map { .text($0) } + counts.map { .number(Double($0), wording.integer($0)) } + [cell(mean)])
    }

    /// The form that tables of grades and of words share: names, a column for each possible answer, and the mean.
    ///
    /// - Parameters:
    ///   - caption: the caption, which names the node.
    ///   - place: the node.
    ///   - number: the node's number among those asked about, from zero; names for links count from one.
    ///   - names: the headings of the first columns.
    ///   - answers: the headings of the counts.
    ///   - rows: the rows.
    private func answerTable(
        _ caption: PanelTextKey, at place: NodePlace, number: Int, names: [String], answers: [String],
        rows: [Table.Row]
    ) -> Table {
        Table(
            id: "answers-\(number + 1)", caption: wording[caption, ["node": .text(name(of: place))]],
            columns: names.map { Table.Column($0) }
                + (answers + [wording[.columnMeanAnswer]]).map { Table.Column($0, isNumeric: true) }, rows: rows)
    }
}
