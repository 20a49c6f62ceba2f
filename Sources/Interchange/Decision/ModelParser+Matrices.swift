import AnalyticHierarchy

/// Matrices made from lists of judgments.
///
/// Ratios may leave pairs out as long as those judged connect all elements; grades, strategic criteria and qualitative
/// judgments need every pair. The entries of a list have been checked one by one when it was read, so that what is left to
/// find are missing pairs and groups without a connection.
extension ModelParser {
    /// The number of missing pairs that are reported one by one.
    private static let missingPairLimit = 20

    /// What a list of judgments is about: the elements at `places`, ascending, and where the list stands.
    struct Compared {
        /// The places of the elements compared; every entry of the list is between two of them.
        let places: [Int]
        /// The elements' names, for the report.
        let elements: ElementList
        /// The line of the list.
        let line: Int
        /// Where the node is.
        let path: String

        /// The pairs that a list does not judge, row-wise, by the names of their elements.
        func missingPairs(in list: ComparisonList) -> some Sequence<(left: String, right: String)> {
            places.lazy.enumerated().flatMap { index, first in
                places[(index + 1)...].lazy.filter { list.entries[ElementPair(first, $0)] == nil }
                    .map { (elements.ids[first], elements.ids[$0]) }
            }
        }

        /// The number of pairs there are.
        var pairCount: Int { places.count * (places.count - 1) / 2 }

        /// Where each element stands in the matrix.
        var indices: [Int: Int] {
            Dictionary(uniqueKeysWithValues: places.enumerated().map { ($0.element, $0.offset) })
        }
    }

    /// The weighing by ratios: complete, or incomplete where those judged connect all elements; `nil` when the list is not
    /// good.
    mutating func matrix(_ list: ComparisonList, of compared: Compared) -> Criterion.Weighing? {
        guard list.isReadable, isComparable(compared) else { return nil }
        let judgments = judgments(list, of: compared)
        let missingCount = compared.pairCount - list.entries.count
        do throws(InvalidJudgments) {
            if missingCount == 0 {
                guard list.isGood else { return nil }
                return .pairwise(try PairwiseComparisonMatrix(order: compared.places.count, judgments: judgments))
            }
            let groups = groups(of: list, among: compared)
            guard groups.count == 1 else {
                findings.add(.disconnected(groups), line: compared.line, path: compared.path)
                return nil
            }
            guard list.isGood else { return nil }
            let matrix = try IncompleteComparisonMatrix(order: compared.places.count, judgments: judgments)
            let first = compared.missingPairs(in: list).first { _ in true }
            findings.add(
                .incompleteJudgments(
                    judged: list.entries.count, of: compared.pairCount, missing: first ?? ("", "")),
                line: compared.line, path: compared.path)
            return .incomplete(matrix)
        } catch {
            // Every defect that the matrix would find was reported when the list was read.
            return nil
        }
    }

    /// The complete matrix of ratios; `nil` when the list is not good or pairs are missing.
    mutating func completeMatrix(_ list: ComparisonList, of compared: Compared) -> PairwiseComparisonMatrix? {
        guard list.isReadable, isComparable(compared), isComplete(list, of: compared), list.isGood else { return nil }
        return try? PairwiseComparisonMatrix(
            order: compared.places.count, judgments: judgments(list, of: compared))
    }

    /// The complete matrix of qualitative answers; `nil` when the list is not good or pairs are missing.
    mutating func preferences(
        _ list: ComparisonList, of compared: Compared, preferenceValue: Double
    ) -> Criterion.Weighing? {
        guard list.isReadable, isComparable(compared), isComplete(list, of: compared), list.isGood else { return nil }
        let indices = compared.indices
        let judgments = list.inOrder.compactMap { entry -> PreferenceJudgment? in
            guard let left = indices[entry.left], let right = indices[entry.right],
                case .preference(let preference) = entry.answer
            else { return nil }
            return PreferenceJudgment(left: left, right: right, preference: preference)
        }
        return
            (try? PreferenceMatrix(
                order: compared.places.count, judgments: judgments, preferenceValue: preferenceValue))
            .map(Criterion.Weighing.qualitative)
    }

    /// A matrix of `order` elements that are all equal, made once for each order.
    mutating func neutralMatrix(order: Int) -> PairwiseComparisonMatrix? {
        if let known = neutralMatrices[order] { return known }
        let judgments = (0..<order).flatMap { first in
            (first + 1..<max(order, first + 1)).map { PairwiseJudgment(left: first, right: $0, ratio: .one) }
        }
        let matrix = try? PairwiseComparisonMatrix(order: order, judgments: judgments)
        neutralMatrices[order] = matrix
        return matrix
    }

    /// The judgments of a list by the places in the matrix, in the order of the pairs.
    ///
    /// Entries that could not be read are left out: they are errors, and no matrix is made.
    private func judgments(_ list: ComparisonList, of compared: Compared) -> [PairwiseJudgment] {
        let indices = compared.indices
        return list.inOrder.compactMap { entry in
            guard let left = indices[entry.left], let right = indices[entry.right] else { return nil }
            return entry.answer?.judgment(left, right)
        }
    }

    /// Whether there are elements, and no more than a matrix holds.
    private mutating func isComparable(_ compared: Compared) -> Bool {
        isComparable(compared.places.count, line: compared.line, path: compared.path)
    }

    /// Whether a number of elements can be compared; too many are reported.
    mutating func isComparable(_ count: Int, line: Int, path: String) -> Bool {
        let limit = MatrixReader.largestOrder
        if count > limit { findings.add(.tooManyElements(count, limit: limit), line: line, path: path) }
        return 1...limit ~= count
    }

    /// Whether every pair is judged; the missing ones are reported, the first twenty one by one.
    private mutating func isComplete(_ list: ComparisonList, of compared: Compared) -> Bool {
        let missingCount = compared.pairCount - list.entries.count
        guard missingCount > 0 else { return true }
        for pair in compared.missingPairs(in: list).prefix(Self.missingPairLimit) {
            findings.add(.missingJudgment(pair.left, pair.right), line: compared.line, path: compared.path)
        }
        let rest = missingCount - Self.missingPairLimit
        if rest > 0 { findings.add(.moreMissingJudgments(rest), line: compared.line, path: compared.path) }
        return false
    }

    /// The names of the elements in each group that the judgments connect, by their first elements.
    private func groups(of list: ComparisonList, among compared: Compared) -> [[String]] {
        var neighbours: [Int: [Int]] = [:]
        for pair in list.entries.keys {
            neighbours[pair.first, default: []].append(pair.second)
            neighbours[pair.second, default: []].append(pair.first)
        }
        var seen: Set<Int> = []
        var groups: [[String]] = []
        for place in compared.places where seen.insert(place).inserted {
            var group = [place]
            var pending = [place]
            while let next = pending.popLast() {
                for neighbour in neighbours[next] ?? [] where seen.insert(neighbour).inserted {
                    group.append(neighbour)
                    pending.append(neighbour)
                }
            }
            groups.append(group.sorted().map { compared.elements.ids[$0] })
        }
        return groups
    }
}
