import AnalyticHierarchy

/// The sheet of judgments: a block for every node, with its weights and its consistency.
///
/// Every node of every hierarchy stands below the one before, in preorder. A matrix has one column for each element,
/// then that of the weights, then that of the principal eigenvector:
///
/// ```
/// Element   Price   Trust   Speed   Weight   Eigenvector
/// Price     1       3       5       =F6      =SUM(…)/SUM(…)
/// Trust     =1/C6   1       2       =F7      …
/// Speed     =1/D6   =1/D7   1       =F8      …
/// ```
///
/// Only the cells above the diagonal are numbers to change. Under a matrix stand λmax, CI, RI and CR as formulas.
/// Values are written beside all formulas, so that readers that do not compute show what the program found.
struct ComparisonsSheet {
    private let result: DecisionResult
    private let words: DecisionWorkbookWords
    /// The sheet of judgments.
    private(set) var sheet: WorkbookSheet
    /// The squared matrices.
    private(set) var working: WorkbookSheet
    /// For each hierarchy and node the cells of its elements' weights.
    private(set) var weights: [[[SheetCell]]] = []
    /// The next free row of the sheet.
    private var row = 3
    /// The next free row of the squared matrices.
    private var workingRow = 3

    init(_ result: DecisionResult, words: DecisionWorkbookWords) {
        self.result = result
        self.words = words
        sheet = WorkbookSheet(name: words[.comparisonsSheet])
        working = WorkbookSheet(name: words[.workingSheet])
    }

    /// Writes all blocks.
    mutating func write() {
        sheet.put(.text(words[.comparisonsSheet]), .title, row: 0, column: 0)
        sheet.put(.text(words[.comparisonsText]), .strong, row: 1, column: 0)
        working.put(.text(words[.workingSheet]), .title, row: 0, column: 0)
        working.put(.text(words[.workingText]), .strong, row: 1, column: 0)
        var width = 4
        for hierarchy in result.hierarchies {
            var nodes: [[SheetCell]] = []
            for node in hierarchy.nodes {
                write(title: title(of: node, in: hierarchy))
                if let matrix = node.matrix {
                    nodes.append(block(of: node, matrix: matrix))
                    width = max(width, matrix.order + 4)
                } else {
                    nodes.append(list(of: node))
                }
                row += 2
            }
            weights.append(nodes)
        }
        sheet.columnWidths = [34] + [Double](repeating: 13, count: width)
        sheet.frozenRows = 2
        sheet.frozenColumns = 1
        working.columnWidths = [34] + [Double](repeating: 11, count: width)
        working.frozenRows = 2
    }

    /// The line above a block.
    private mutating func write(title: String) {
        sheet.put(.text(title), .strong, row: row, column: 0)
        row += 1
    }

    /// The merit, or the model's title, with the ids on the way down and the node's own title.
    private func title(of node: NodeResult, in hierarchy: HierarchyResult) -> String {
        let merit = hierarchy.merit.map { words.merits[$0] ?? $0.rawValue }
        var parts = [merit ?? result.model.metadata.title]
        if !node.node.path.isEmpty { parts.append(node.node.path.joined(separator: " / ")) }
        if !node.node.path.isEmpty { parts.append(node.node.criterion.title) }
        return parts.joined(separator: " · ")
    }

    /// What a node's elements are called, in the order of its weights.
    private func elementTitles(of node: NodeResult) -> [String] {
        switch node.node.criterion.elements {
        case .criteria(let children): children.map(\.title)
        case .alternatives(let places): places.map { result.model.alternatives[$0].title }
        }
    }

    /// Weights that no comparisons of all elements lie under: given directly, or fixed.
    ///
    /// Direct weights can be changed, and their shares follow. Weights of other origin are marked as fixed.
    private mutating func list(of node: NodeResult) -> [SheetCell] {
        let titles = elementTitles(of: node)
        var given: [Double]?
        if case .direct(let numbers) = node.node.criterion.weighing { given = numbers }
        sheet.put(.text(words[.element]), .heading, row: row, column: 0)
        sheet.put(.text(given == nil ? words[.fixed] : words[.weight]), .heading, row: row, column: 1)
        sheet.put(.text(words[.share]), .heading, row: row, column: 2)
        let first = row + 1
        let range = cells(column: 1, rows: first..<first + titles.count)
        for (place, title) in titles.enumerated() {
            row += 1
            sheet.put(.text(title), .text, row: row, column: 0)
            let weight = node.weights[place]
            let own = CellReference(column: 1, row: row).text
            sheet.put(.number(given?[place] ?? weight), given == nil ? .number : .inputNumber, row: row, column: 1)
            sheet.put(
                .formula(given == nil ? own : "\(own)/SUM(\(range))", weight), .number, row: row, column: 2)
        }
        return (0..<titles.count).map { weightCell(row: first + $0, column: 2) }
    }

    /// A matrix with formulas for what follows from it.
    ///
    /// - Returns: the cells of the weights, in the order of the elements.
    private mutating func block(of node: NodeResult, matrix: PairwiseComparisonMatrix) -> [SheetCell] {
        let titles = elementTitles(of: node)
        let order = matrix.order
        for (place, heading) in ([words[.element]] + titles).enumerated() {
            sheet.put(.text(heading), .heading, row: row, column: place)
        }
        let (weightColumn, vectorColumn) = (order + 1, order + 2)
        sheet.put(.text(words[.weight]), .heading, row: row, column: weightColumn)
        sheet.put(.text(words[.eigenvector]), .heading, row: row, column: vectorColumn)
        let first = row + 1
        let block = MatrixBlock(first: CellReference(column: 1, row: first), order: order)
        for line in 0..<order {
            sheet.put(.text(titles[line]), .text, row: first + line, column: 0)
            for column in 0..<order { writeJudgment(matrix, block, line, column) }
        }
        let vector = node.priorities[.eigenvector]?.weights ?? node.weights
        let last = writeSquares(of: matrix, block, title: titles.joined(separator: ", "))
        for line in 0..<order {
            let formula = "SUM(\(last.row(line, sheet: working.name)))/SUM(\(last.all(sheet: working.name)))"
            sheet.put(.formula(formula, vector[line]), .number, row: first + line, column: vectorColumn)
            let weight = weightFormula(block, line: line, vectorColumn: vectorColumn)
            let content = weight.map { WorkbookSheet.Content.formula($0, node.weights[line]) }
            sheet.put(content ?? .number(node.weights[line]), .number, row: first + line, column: weightColumn)
        }
        row = first + order
        if weightFormula(block, line: 0, vectorColumn: vectorColumn) == nil {
            sheet.put(.text(words[.fixed]), .muted, row: row, column: weightColumn)
        }
        writeConsistency(of: node, block, vectorColumn: vectorColumn)
        return (0..<order).map { weightCell(row: first + $0, column: weightColumn) }
    }

    /// A judgment above the diagonal as a number to change, its reciprocal below.
    ///
    /// A reciprocal such as 1/3 is a formula as well, so that whoever looks at the cell sees the judgment and not
    /// 0.3333.
    private mutating func writeJudgment(
        _ matrix: PairwiseComparisonMatrix, _ block: MatrixBlock, _ line: Int, _ column: Int
    ) {
        let place = block.cell(line, column)
        let value = matrix[line, column]
        let content: WorkbookSheet.Content
        if line == column {
            content = .number(1)
        } else if line > column {
            content = .formula("1/\(block.cell(column, line).text)", value)
        } else {
            let inverse = matrix[column, line]
            content =
                value < 1 && inverse == inverse.rounded() ? .formula("1/\(shortest(inverse))", value) : .number(value)
        }
        sheet.put(content, line < column ? .inputNumber : .number, row: place.row, column: place.column)
    }

    /// The formula of a weight by the model's method; `nil` where a spreadsheet cannot follow it.
    ///
    /// The eigenvector's weights come from the squared matrices; row sums, geometric means and column-normalised
    /// weights are exact formulas. The two methods that minimise an error have none.
    private func weightFormula(_ block: MatrixBlock, line: Int, vectorColumn: Int) -> String? {
        let rows = block.first.row..<block.first.row + block.order
        switch result.options.weights {
        case .eigenvector: return CellReference(column: vectorColumn, row: block.first.row + line).text
        case .rowSum: return "SUM(\(block.row(line)))/SUM(\(block.all()))"
        case .geometricMean:
            let means = rows.indices.map { "PRODUCT(\(block.row($0 - block.first.row)))^(1/\(block.order))" }
            return "\(means[line])/(\(means.joined(separator: "+")))"
        case .columnNormalised:
            let shares = (0..<block.order).map { "\(block.cell(line, $0).text)/SUM(\(block.column($0)))" }
            return "(\(shares.joined(separator: "+")))/\(block.order)"
        case .logarithmicLeastAbsolute, .leastSquares: return nil
        }
    }

    /// The matrix squared again and again, each time divided by the sum of its entries; the last one is returned.
    ///
    /// Squaring k times takes the power method 2^k steps at once, and division by the sum keeps the entries from
    /// overflowing. The row sums of the last matrix are proportional to the principal eigenvector, with an error of the
    /// order (λ₂/λ₁)^(2^k).
    private mutating func writeSquares(
        of matrix: PairwiseComparisonMatrix, _ block: MatrixBlock, title: String
    ) -> MatrixBlock {
        let order = matrix.order
        working.put(.text(title), .strong, row: workingRow, column: 0)
        var previous = block.all(sheet: sheet.name)
        var values = (0..<order).map { row in (0..<order).map { matrix[row, $0] } }
        var square = MatrixBlock(first: CellReference(column: 1, row: workingRow + 1), order: order)
        for step in 1...DecisionWorkbookWriter.squaringCount {
            square = MatrixBlock(first: CellReference(column: 1, row: workingRow + 1), order: order)
            values = Self.squared(values)
            working.put(.text("A^\(1 << step)"), .muted, row: workingRow + 1, column: 0)
            working.put(
                WorkbookSheet.ArrayFormula(
                    first: square.first, last: square.cell(order - 1, order - 1),
                    formula: "MMULT(\(previous),\(previous))/SUM(MMULT(\(previous),\(previous)))",
                    values: values.flatMap { $0 }))
            previous = square.all()
            workingRow += order + 1
        }
        workingRow += 2
        return square
    }

    /// The square of a matrix, divided by the sum of its entries.
    private static func squared(_ matrix: [[Double]]) -> [[Double]] {
        let square = matrix.map { row in
            matrix.indices.map { column in matrix.indices.reduce(0) { $0 + row[$1] * matrix[$1][column] } }
        }
        let total = square.reduce(0) { $0 + $1.reduce(0, +) }
        return square.map { $0.map { $0 / total } }
    }

    /// λmax, CI, RI and CR under a matrix.
    ///
    /// Matrices of one or two elements have no row for CI, and those without a random index none for CR. A λmax that
    /// exceeds n by rounding only counts as n, as in the program.
    private mutating func writeConsistency(of node: NodeResult, _ block: MatrixBlock, vectorColumn: Int) {
        guard let consistency = node.consistency else { return }
        let rows = block.first.row..<block.first.row + block.order
        let vector = cells(column: vectorColumn, rows: rows)
        row += 1
        let places = (0..<4).map { CellReference(column: 1, row: row + $0).text }
        let order = block.order
        let lines: [(DecisionWorkbookWords.Key, WorkbookSheet.Content)?] = [
            (.lambdaMax, .formula("SUMPRODUCT(MMULT(\(block.all()),\(vector)))/SUM(\(vector))", consistency.lambdaMax)),
            order <= 2
                ? nil
                : (
                    .consistencyIndex,
                    .formula(
                        "IF(\(places[0])-\(order)>1E-12*\(order),(\(places[0])-\(order))/(\(order)-1),0)",
                        consistency.consistencyIndex)
                ),
            consistency.randomIndex.map { (.randomIndex, .number($0.value)) },
            consistency.consistencyRatio.map { (.consistencyRatio, .formula("\(places[1])/\(places[2])", $0)) },
        ]
        for case (let key, let content)? in lines {
            sheet.put(.text(words[key]), .text, row: row, column: 0)
            sheet.put(content, .number, row: row, column: 1)
            row += 1
        }
    }

    /// A part of a column as a range that stays when formulas are copied.
    private func cells(column: Int, rows: Range<Int>) -> String {
        let (first, last) = (rows.lowerBound, rows.upperBound - 1)
        return "\(CellReference(column: column, row: first).fixed):\(CellReference(column: column, row: last).fixed)"
    }

    /// A cell of this sheet, as other sheets refer to it.
    private func weightCell(row: Int, column: Int) -> SheetCell {
        SheetCell(sheet: sheet.name, place: CellReference(column: column, row: row))
    }
}
