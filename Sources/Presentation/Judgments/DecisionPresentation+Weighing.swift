import AnalyticHierarchy
import Reports

extension DecisionPresentation {
    /// How a node's elements got their weights, in the report's language.
    func weighingName(of node: NodeResult, in hierarchy: HierarchyResult) -> String {
        switch panelMean(of: node, in: hierarchy) {
        case .priorities?: return wording[.methodMeanPriorities]
        case .words?: return wording[.methodMeanWords]
        case .grades?: return wording[.methodMeanGrades]
        case nil: break
        }
        return switch node.node.criterion.weighing {
        case .pairwise: wording.name(result.options.weights)
        case .incomplete: wording[.methodHarker]
        case .qualitative: wording[.methodStrength]
        case .direct: wording[.methodDirect]
        case .ratings: wording[.methodRatings]
        case .values: wording[.methodValues]
        case .copying: wording[.methodCopies]
        }
    }

    /// The same by the names that programs read.
    func weighingID(of node: NodeResult, in hierarchy: HierarchyResult) -> String {
        switch panelMean(of: node, in: hierarchy) {
        case .priorities?: return "mean-priorities"
        case .words?: return "mean-words"
        case .grades?: return "mean-grades"
        case nil: break
        }
        return switch node.node.criterion.weighing {
        case .pairwise: result.options.weights.rawValue
        case .incomplete: "harker"
        case .qualitative: "iterated-strength"
        case .direct: "direct"
        case .ratings: "ratings"
        case .values: "values"
        case .copying: "copies"
        }
    }

    /// Everything that was said about a node's elements, so that its weights can be followed by hand; nothing for weights
    /// given directly, which stand in the table of priorities, and for the means of a panel's answers, which stand in its
    /// section.
    ///
    /// - Parameters:
    ///   - node: the node.
    ///   - hierarchy: where it stands.
    ///   - number: tells its tables from those of other nodes.
    func judgmentBlocks(of node: NodeResult, in hierarchy: HierarchyResult, number: Int) -> [Report.Block] {
        guard node.weights.count > 1, panelMean(of: node, in: hierarchy) == nil else { return [] }
        let name = name(of: node, in: hierarchy)
        return blocks(for: node.node.criterion.weighing, of: node, name: name, titles: elementTitles(of: node), number)
    }

    /// What was said, by the kind of judgment.
    ///
    /// Copies show first what they stand beside, by the same function, and then how they were placed.
    ///
    /// - Parameters:
    ///   - weighing: how the elements are weighed, or those beside which copies stand.
    ///   - node: the node with its weights.
    ///   - name: the node by merit and title.
    ///   - titles: the names of the elements that this weighing covers.
    ///   - number: tells the node's tables from those of others.
    private func blocks(
        for weighing: Criterion.Weighing, of node: NodeResult, name: String, titles: [String], _ number: Int
    ) -> [Report.Block] {
        let argument: KeyValuePairs<String, Wording.Argument> = ["node": .text(name)]
        let id = "matrix-\(number + 1)"
        switch weighing {
        case .direct: return []
        case .pairwise(let matrix):
            return [
                .table(
                    wording.matrixTable(
                        id: id, caption: wording[.captionMatrix, argument], matrix: matrix, titles: titles,
                        weights: node.weighedPlaces.map { node.weights[$0] }))
            ]
        case .incomplete(let matrix):
            guard let priorities = node.incompletePriorities else { return [] }
            return wording.incompleteBlocks(
                id, wording[.captionIncomplete, argument], matrix, priorities, titles: titles)
        case .qualitative(let matrix):
            guard let strength = node.iteratedStrength else { return [] }
            return strengthBlocks(id, wording[.captionStrength, argument], matrix, strength, titles: titles)
        case .ratings(let scale, let grades):
            return ratingBlocks(id, argument, scale, grades, of: node, titles: titles)
        case .values(let measurements, let function):
            return valueBlocks(id, argument, measurements, function, of: node, titles: titles)
        case .copying(let copied):
            let places = copied.weighedPlaces
            let base = blocks(
                for: copied.base, of: node, name: name, titles: places.map { titles[$0] }, number)
            return base + [copiesTable("copies-\(number + 1)", wording[.captionCopies, argument], copied, node, titles)]
        }
    }

    /// The grade of each element with its intensity, and the comparison of the grades where there is one.
    ///
    /// Intensities are those divided by the best grade's, which is what goes up the tree.
    private func ratingBlocks(
        _ id: String, _ node: KeyValuePairs<String, Wording.Argument>, _ scale: GradeScale, _ grades: [Int],
        of result: NodeResult, titles: [String]
    ) -> [Report.Block] {
        let intensities = result.gradeIntensities ?? []
        let rows = titles.indices.map { place in
            let intensity = intensities.indices.contains(grades[place]) ? intensities[grades[place]] : nil
            return Table.Row([
                .text(titles[place]), .text(scale.grades[grades[place]]), .number(intensity, wording.number(intensity)),
            ])
        }
        let table = Table(
            id: id, caption: wording[.captionRatings, node],
            columns: [
                Table.Column(wording[.columnElement]), Table.Column(wording[.columnGrade]),
                Table.Column(wording[.columnIntensity], isNumeric: true),
            ], rows: rows)
        guard let matrix = scale.matrix else { return [.table(table)] }
        let grades = wording.matrixTable(
            id: id + "-grades", caption: wording[.captionGrades, node], matrix: matrix, titles: scale.grades,
            weights: intensities, headings: (wording[.columnGrade], wording[.columnIntensity]))
        return [.table(table), .table(grades)]
    }

    /// What was measured of each element, what the value function makes of it, and the function in words.
    private func valueBlocks(
        _ id: String, _ node: KeyValuePairs<String, Wording.Argument>, _ measurements: [Double],
        _ function: ValueFunction, of result: NodeResult, titles: [String]
    ) -> [Report.Block] {
        let rows = titles.indices.map { place in
            let value = function(measurements[place])
            return Table.Row([
                .text(titles[place]), .number(measurements[place], wording.figure(measurements[place])),
                .number(value, wording.number(value)),
            ])
        }
        let table = Table(
            id: id, caption: wording[.captionValues, node],
            columns: [
                Table.Column(wording[.columnElement]),
                Table.Column(wording[WeighingTextKey.columnMeasured], isNumeric: true),
                Table.Column(wording[.columnWorth], isNumeric: true),
            ], rows: rows)
        let name = result.node.path.isEmpty ? wording[.goal] : result.node.criterion.title
        return [.table(table), .paragraph(wording.sentence(for: function, node: name))]
    }

    /// As what, and how many times as much, each copy was placed, with the weight that follows.
    ///
    /// Weights are those before anything is normalised, so that factor times original gives the copy's exactly.
    private func copiesTable(
        _ id: String, _ caption: String, _ copied: CopiedElements, _ node: NodeResult, _ titles: [String]
    ) -> Report.Block {
        .table(
            Table(
                id: id, caption: caption,
                columns: [
                    Table.Column(wording[.columnElement]), Table.Column(wording[.columnPlacedAs]),
                    Table.Column(wording[.columnTimes], isNumeric: true),
                    Table.Column(wording[.columnWorthThen], isNumeric: true),
                ],
                rows: copied.copies.map { copy in
                    let weight = node.weights[copy.element]
                    return Table.Row([
                        .text(titles[copy.element]), .text(titles[copy.original]),
                        .number(copy.factor, wording.figure(copy.factor)), .number(weight, wording.number(weight)),
                    ])
                }))
    }
}
