import LinearAlgebra
import Reports

/// Takes in the lines of a sweep's results one after the other.
struct ResultCollector {
    private var findings: Findings
    private var columns: [String] = []
    private var plan: String?
    /// The rows of the point that is being read.
    private var current: (point: Int, values: [[Double]])?
    private var entries: [Double] = []
    private var pointCount = 0
    private var repetitions: Int?
    private var nextRun = 0
    private var failedRuns = 0
    /// The words of each column in the order in which they came.
    private var words: [[String: Int]] = []
    /// Problems beyond these are those of a file that is no result at all.
    private static let mostProblems = 20

    init(findings: Findings) { self.findings = findings }

    /// Takes in a line; false when nothing behind it needs to be read.
    mutating func add(_ line: [UInt8], number: Int, isWhole: Bool) -> Bool {
        if number == 1 { return readHeading(line) }
        guard isWhole else {
            findings.add(.rowCutShort(), line: number)
            return false
        }
        guard let cells = ResultLine.cells(line) else {
            findings.add(.openQuote(), line: number)
            return findings.count < Self.mostProblems
        }
        guard cells.count == columns.count + SweepRows.leading.count + SweepRows.trailing.count else {
            findings.add(
                .tableRagged(
                    count: cells.count,
                    expected: columns.count + SweepRows.leading.count + SweepRows.trailing.count, separator: "commas"),
                line: number)
            return findings.count < Self.mostProblems
        }
        return readRow(cells, line: number)
    }

    private mutating func readHeading(_ line: [UInt8]) -> Bool {
        let content = line.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(line.dropFirst(3)) : line
        let cells = ResultLine.cells(content) ?? []
        let (leading, trailing) = (SweepRows.leading, SweepRows.trailing)
        guard cells.count > leading.count + trailing.count, cells.starts(with: leading),
            Array(cells.suffix(trailing.count)) == trailing
        else {
            findings.add(.noResults(cells), line: 1)
            return false
        }
        columns = Array(cells.dropFirst(leading.count).dropLast(trailing.count))
        words = columns.map { _ in [:] }
        return true
    }

    private mutating func readRow(_ cells: [String], line: Int) -> Bool {
        if let plan, cells[0] != plan {
            findings.add(.mixedPlans(plan, cells[0]), line: line, path: "plan")
            return false
        }
        plan = cells[0]
        guard let run = Int(cells[1]), let point = Int(cells[2]), Int(cells[3]) != nil else {
            findings.add(.badNumber(cells[1...3].joined(separator: ", ")), line: line, path: "run")
            return findings.count < Self.mostProblems
        }
        guard run == nextRun else {
            findings.add(.runOutOfPlace(run, expected: nextRun), line: line, path: "run")
            return false
        }
        guard point == pointCount || point == current?.point else {
            findings.add(.runOutOfPlace(point, expected: pointCount), line: line, path: "point")
            return false
        }
        nextRun += 1
        if cells[cells.count - 2] == "failed" { failedRuns += 1 }
        if point != current?.point { finishPoint() }
        let values = (0..<columns.count).map { value(cells[SweepRows.leading.count + $0], column: $0) }
        current = (point, (current?.values ?? []) + [values])
        if pointCount == point { pointCount += 1 }
        return true
    }

    /// A cell's number; a word is numbered as it comes first, and nothing is NaN.
    private mutating func value(_ cell: String, column: Int) -> Double {
        if cell.isEmpty { return .nan }
        if let number = Double(cell) { return number }
        if let known = words[column][cell] { return Double(known) }
        let next = words[column].count
        words[column][cell] = next
        return Double(next)
    }

    /// Averages the repetitions of the point that was read.
    private mutating func finishPoint() {
        guard let point = current else { return }
        current = nil
        if let repetitions, point.values.count != repetitions {
            // A point with fewer repetitions is the last of a sweep that is not finished.
            pointCount -= 1
            return
        }
        repetitions = point.values.count
        for column in columns.indices {
            let values = point.values.map { $0[column] }
            // Equal values are kept to the bit: parameters are compared.
            let isSame = values.allSatisfy { $0 == values[0] }
            entries.append(isSame ? values[0] : values.reduce(0, +) / Double(values.count))
        }
    }

    /// The results; the last point is left out when its repetitions are not all there.
    consuming func results() -> Reading<SweepResults> {
        finishPoint()
        guard !findings.hasError else { return Reading(nil, findings) }
        let rows = columns.isEmpty ? 0 : entries.count / columns.count
        guard let plan, rows > 0 else {
            findings.add(columns.isEmpty ? .fileEmpty() : .noRuns())
            return Reading(nil, findings)
        }
        let points = Matrix(rowCount: rows, columnCount: columns.count, entries: entries)
        let results = SweepResults(
            plan: plan, columns: columns, points: points, repetitions: repetitions ?? 1, failedRuns: failedRuns)
        return Reading(results, findings)
    }
}
