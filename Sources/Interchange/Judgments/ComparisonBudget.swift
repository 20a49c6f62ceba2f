/// How many comparisons may still follow from a file.
///
/// Some formats say in a few bytes that all elements of a node are compared: by a function, by weights that are turned
/// into comparisons, or by saying nothing. A file of a hundred kilobytes could ask for more comparisons than there is
/// memory; without an end, a reader would try.
struct ComparisonBudget {
    /// The number of comparisons that may follow from a file: eight nodes of the largest order.
    static let largestCount = 1_000_000

    /// The number of those that are left.
    private var left = Self.largestCount

    /// Takes the comparisons of a node's elements; what is too much is reported where it stands.
    ///
    /// - Parameters:
    ///   - order: the number of elements.
    ///   - findings: takes in what is wrong.
    ///   - line: the line of the node, in a text.
    ///   - path: where the node is.
    /// - Returns: whether the elements may be compared.
    mutating func allows(order: Int, findings: inout Findings, line: Int? = nil, path: String) -> Bool {
        let limit = MatrixReader.largestOrder
        guard order <= limit else {
            findings.add(.tooManyElements(order, limit: limit), line: line, path: path)
            return false
        }
        left -= order * (order - 1) / 2
        if left < 0 { findings.add(.tooManyComparisons(limit: Self.largestCount), line: line, path: path) }
        return left >= 0
    }
}
