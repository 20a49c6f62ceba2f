import AnalyticHierarchy
import Testing

struct IdenticalMeritsTests {
    private func tree(_ weights: [Double], _ inner: [Double], _ last: [Double] = [1, 2, 3]) -> Criterion {
        parent(
            "", weights, [parent("group", inner, [leaf("x", [3, 2, 1]), leaf("y", [1, 1, 1])]), leaf("z", last)])
    }

    private func found(_ merits: KeyValuePairs<Merit, Criterion>) throws -> [IdenticalMerits] {
        try model(merits: merits).decide().findings.compactMap { finding in
            if case .identicalMerits(let identical) = finding { identical } else { nil }
        }
    }

    @Test func `The nodes that differ are all that tells the merits apart`() throws {
        let identical = try found([.benefits: tree([1, 1], [1, 2]), .costs: tree([1, 1], [2, 1])])
        #expect(identical.map(\.merits) == [[.benefits, .costs]])
        #expect(identical.first?.leafCount == 3)
        #expect(identical.first?.sharedPaths == [[]])
        #expect(identical.first?.differingPaths == [["group"]])
    }

    @Test func `Proportional numbers are identical, other leaves are not`() throws {
        #expect(
            try found([.benefits: tree([1, 1], [1, 2], [1, 2, 3]), .costs: tree([2, 2], [2, 4], [2, 4, 6])]).count == 1)
        #expect(try found([.benefits: tree([1, 1], [1, 2]), .costs: tree([1, 1], [1, 2], [1, 2, 4])]).isEmpty)
    }

    @Test func `Nothing tells entirely equal merits apart`() throws {
        let identical = try found([.benefits: tree([1, 1], [1, 2]), .costs: tree([1, 1], [1, 2])])
        #expect(identical.first?.differingPaths.isEmpty == true)
        #expect(identical.first?.sharedPaths == [[], ["group"]])
    }

    @Test func `Of four merits the two that are alike are named, twice where there are two pairs`() throws {
        let other: [Double] = [5, 1, 1]
        let identical = try found([
            .benefits: tree([1, 1], [1, 2]), .opportunities: tree([1, 1], [1, 2], other),
            .costs: tree([1, 2], [1, 2]), .risks: tree([2, 1], [1, 2], other),
        ])
        #expect(identical.map(\.merits) == [[.benefits, .costs], [.opportunities, .risks]])
    }

    @Test func `A weight of an only child says nothing`() throws {
        let one = parent("", [1], [parent("group", [1, 2], [leaf("x", [3, 2, 1]), leaf("y", [1, 1, 2])])])
        let other = parent("", [1], [parent("group", [2, 1], [leaf("x", [3, 2, 1]), leaf("y", [1, 1, 2])])])
        let identical = try found([.benefits: one, .costs: other])
        #expect(identical.first?.sharedPaths.isEmpty == true)
        #expect(identical.first?.differingPaths == [["group"]])
    }
}
