import AnalyticHierarchy

/// The sheet that carries the alternatives' priorities up each hierarchy.
///
/// A row for each node in preorder: its title, its weight among its siblings, its part of the alternatives, its
/// adjusted share, its global weight, and the alternatives' priorities under it. Formulas go up the tree, each node's
/// from those of its children, and the sums below the rows bring the root's priorities to one.
///
/// The mode and the structure adjustment of the model are built into the formulas. In the multiplicative mode two more
/// blocks of columns stand at the right, with the sums of logarithms and of shares.
struct SynthesisSheet {
    private let result: DecisionResult
    private let words: DecisionWorkbookWords
    /// For each hierarchy and node the cells of its elements' weights on the sheet of judgments.
    private let weights: [[[SheetCell]]]
    private(set) var sheet: WorkbookSheet
    /// For each hierarchy the cells of the alternatives' priorities.
    private(set) var priorities: [[SheetCell]] = []
    /// The next free row.
    private var row = 3

    /// The columns before those of the alternatives.
    private enum Column {
        static let title = 0
        static let weight = 1
        static let mass = 2
        static let share = 3
        static let global = 4
        static let alternatives = 5
    }

    init(_ result: DecisionResult, words: DecisionWorkbookWords, weights: [[[SheetCell]]]) {
        self.result = result
        self.words = words
        self.weights = weights
        sheet = WorkbookSheet(name: words[.synthesisSheet])
    }

    /// Whether priorities are weighted geometric means.
    private var isMultiplicative: Bool { result.options.mode == .multiplicative }
    /// The number of alternatives, each of which has a column.
    private var alternativeCount: Int { result.model.alternatives.count }

    /// Writes the hierarchies one below the other.
    mutating func write() {
        sheet.put(.text(words[.synthesisSheet]), .title, row: 0, column: 0)
        sheet.put(.text(words[.synthesisText]), .strong, row: 1, column: 0)
        for (place, hierarchy) in result.hierarchies.enumerated() { write(hierarchy, weights: weights[place]) }
        let columns = alternativeCount * (isMultiplicative ? 2 : 1)
        sheet.columnWidths = [40, 12, 10, 12, 14] + [Double](repeating: 14, count: columns)
        sheet.frozenRows = 2
        sheet.frozenColumns = 1
    }

    /// Writes one hierarchy with its headings; all formulas within it refer to rows from `first` on.
    private mutating func write(_ hierarchy: HierarchyResult, weights: [[SheetCell]]) {
        let title = hierarchy.merit.map { words.merits[$0] ?? $0.rawValue } ?? result.model.metadata.title
        sheet.put(.text(title), .strong, row: row, column: 0)
        row += 1
        let headings = [words[.criterion], words[.weight], words[.mass], words[.share], words[.globalWeight]]
        for (place, heading) in (headings + result.model.alternatives.map(\.title)).enumerated() {
            sheet.put(.text(heading), .heading, row: row, column: place)
        }
        if isMultiplicative {
            for (place, alternative) in result.model.alternatives.enumerated() {
                sheet.put(
                    .text("\(alternative.title) Σ"), .heading, row: row,
                    column: Column.alternatives + alternativeCount + place)
            }
        }
        row += 1
        let first = row
        var children = [[Int]](repeating: [], count: hierarchy.nodes.count)
        for (place, node) in hierarchy.nodes.enumerated() {
            if let parent = node.node.parent { children[parent].append(place) }
        }
        for place in hierarchy.nodes.indices {
            writeShares(hierarchy, place, weights: weights, children: children[place], first: first)
            writePriorities(hierarchy, place, weights: weights[place], children: children[place], first: first)
        }
        row = first + hierarchy.nodes.count
        writeTotal(hierarchy, first: first)
        row += 3
    }

    /// The weight of a node among its siblings and in the whole.
    ///
    /// With the proportional adjustment a node's weight is multiplied by its part of the alternatives, and divided by
    /// that of its parent; without it the share is the weight.
    private mutating func writeShares(
        _ hierarchy: HierarchyResult, _ place: Int, weights: [[SheetCell]], children: [Int], first: Int
    ) {
        let node = hierarchy.nodes[place].node
        let row = first + place
        let title = node.path.isEmpty ? words[.wholeGoal] : node.criterion.title
        sheet.put(
            .text(String(repeating: "   ", count: node.depth) + title), .text, row: row, column: Column.title)
        let own = { (column: Int) in CellReference(column: column, row: row).text }
        let given = node.parent.map { hierarchy.nodes[$0].weights[node.placeInParent] } ?? 1
        let weight = node.parent.map { weights[$0][node.placeInParent].text } ?? "1"
        sheet.put(.formula(weight, given), .number, row: row, column: Column.weight)
        let isProportional = result.options.structure == .proportional
        if isProportional {
            let mass =
                node.criterion.isLeaf
                ? "\(node.criterion.elements.count)/\(alternativeCount)"
                : children.map { child in
                    let at = { CellReference(column: $0, row: first + child).text }
                    return "\(at(Column.weight))*\(at(Column.mass))"
                }.joined(separator: "+")
            sheet.put(.formula(mass, 0), .number, row: row, column: Column.mass)
        }
        let parentMass = node.parent.map { CellReference(column: Column.mass, row: first + $0).text }
        let share = parentMass.flatMap { isProportional ? "\(own(Column.weight))*\(own(Column.mass))/\($0)" : nil }
        let globals = hierarchy.synthesis.globalWeights
        let adjusted = node.parent.map { globals[$0] > 0 ? globals[place] / globals[$0] : 0 } ?? 1
        sheet.put(
            .formula(share ?? own(Column.weight), isProportional ? adjusted : given), .number, row: row,
            column: Column.share)
        let global = node.parent.map {
            "\(CellReference(column: Column.global, row: first + $0).text)*\(own(Column.share))"
        }
        sheet.put(
            .formula(global ?? "1", hierarchy.synthesis.globalWeights[place]), .number, row: row,
            column: Column.global)
    }

    /// The alternatives' priorities under a node.
    ///
    /// An alternative that a leaf does not weigh has 0 there. In the multiplicative mode a weight of 0 has the
    /// logarithm −1e300 in place of minus infinity, and what comes out of it is set to 0.
    private mutating func writePriorities(
        _ hierarchy: HierarchyResult, _ place: Int, weights: [SheetCell], children: [Int], first: Int
    ) {
        let node = hierarchy.nodes[place]
        let row = first + place
        for alternative in 0..<alternativeCount {
            let column = Column.alternatives + alternative
            let value = hierarchy.synthesis.partialPriorities[place][alternative]
            var index: Int?
            if case .alternatives(let places) = node.node.criterion.elements {
                index = places.firstIndex(of: alternative)
            }
            let sums = { (column: Int) in
                children.map { child in
                    let at = { CellReference(column: $0, row: first + child).text }
                    return "\(at(Column.share))*\(at(column))"
                }.joined(separator: "+")
            }
            if isMultiplicative {
                // In the columns to the right stand Σ share·ln and, beside it by the number of alternatives, Σ share.
                let logarithm = CellReference(column: column + alternativeCount, row: row).text
                let presence = CellReference(column: column + 2 * alternativeCount, row: row).text
                let isLeaf = node.node.criterion.isLeaf
                let own = index.map { "IF(\(weights[$0].text)>0,LN(\(weights[$0].text)),-1E+300)" } ?? "0"
                sheet.put(
                    .formula(isLeaf ? own : sums(column + alternativeCount), 0), .number, row: row,
                    column: column + alternativeCount)
                sheet.put(
                    .formula(isLeaf ? (index == nil ? "0" : "1") : sums(column + 2 * alternativeCount), 0), .number,
                    row: row, column: column + 2 * alternativeCount)
                let formula = "IF(\(presence)>0,EXP(MAX(-700,\(logarithm)/\(presence)))*(\(logarithm)>-1E+200),0)"
                sheet.put(.formula(formula, value), .number, row: row, column: column)
            } else if node.node.criterion.isLeaf {
                let formula = index.map { weights[$0].text + divisor(of: node, weights: weights) } ?? "0"
                sheet.put(.formula(formula, value), .number, row: row, column: column)
            } else {
                sheet.put(.formula(sums(column), value), .number, row: row, column: column)
            }
        }
    }

    /// What the ideal mode divides a leaf's weights by.
    ///
    /// The ideal mode divides by the largest weight of those weighed, except where weights are intensities, which have
    /// an ideal of their own.
    private func divisor(of node: NodeResult, weights: [SheetCell]) -> String {
        guard result.options.mode == .ideal else { return "" }
        switch node.node.criterion.weighing {
        case .ratings, .values: return ""
        case .pairwise, .incomplete, .qualitative, .direct, .copying:
            let cells = node.weighedPlaces.map { weights[$0].text }
            return "/MAX(\(cells.joined(separator: ",")))"
        }
    }

    /// The priorities of the whole hierarchy, with sum one.
    ///
    /// These cells are what the sheet of results refers to.
    private mutating func writeTotal(_ hierarchy: HierarchyResult, first: Int) {
        let last = Column.alternatives + alternativeCount - 1
        let range =
            "\(CellReference(column: Column.alternatives, row: first).fixed):\(CellReference(column: last, row: first).fixed)"
        sheet.put(.text("Σ = 1"), .strong, row: row, column: Column.title)
        var cells: [SheetCell] = []
        for alternative in 0..<alternativeCount {
            let column = Column.alternatives + alternative
            let root = CellReference(column: column, row: first).text
            sheet.put(
                .formula("\(root)/SUM(\(range))", hierarchy.synthesis.priorities[alternative]), .number, row: row,
                column: column)
            cells.append(SheetCell(sheet: sheet.name, place: CellReference(column: column, row: row)))
        }
        priorities.append(cells)
    }
}
