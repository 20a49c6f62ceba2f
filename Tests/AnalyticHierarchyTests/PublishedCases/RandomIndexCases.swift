import AnalyticHierarchy
import Testing

extension PublishedCase {
    /// The random indices that were printed, by the table they are held against.
    func randomIndexFigures() throws -> [String: Double] {
        let table = try #require(RandomIndexTable(rawValue: try given(input.table)))
        var figures: [String: Double] = [:]
        for name in names {
            let order = try #require(Int(name.dropFirst("RI.".count)))
            figures[name] = try #require(table.randomIndex(order: order)).value
        }
        return figures
    }
}

extension PublishedCases {
    @Suite struct RandomIndices {
        @Test(arguments: PublishedCase.all(of: "random-indices"))
        func `Random indices are those that were printed, or right`(published: PublishedCase) throws {
            try published.expect(try published.randomIndexFigures())
        }
    }
}
