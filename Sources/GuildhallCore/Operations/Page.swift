/// Some rows of a longer list, and where the next ones begin.
public struct Page<Item: Sendable, Cursor: Sendable>: Sendable {
    /// The rows.
    public let items: [Item]
    /// What the next page is asked for with; nil when this is the last one.
    public let next: Cursor?

    /// Creates a page.
    public init(items: [Item], next: Cursor?) {
        self.items = items
        self.next = next
    }

    /// Gives the same page with other items.
    func map<Other>(_ transform: (Item) async throws -> Other) async throws -> Page<Other, Cursor> {
        var others: [Other] = []
        for item in items { others.append(try await transform(item)) }
        return Page<Other, Cursor>(items: others, next: next)
    }
}

extension Page {
    /// The most rows of a page, whatever is wished for.
    public static var largest: Int { 200 }

    /// Reads one row more than is wished for, which tells whether there are more.
    ///
    /// - Parameters:
    ///   - limit: how many rows are wished for; fewer than one or more than ``largest`` are brought within that.
    ///   - cursor: where the next page begins behind a row.
    ///   - list: reads up to a number of rows.
    static func read(
        _ limit: Int, id cursor: (Item) -> Cursor, _ list: (Int) async throws -> [Item]
    ) async throws -> Page {
        let limit = min(max(limit, 1), largest)
        let found = try await list(limit + 1)
        let items = Array(found.prefix(limit))
        return Page(items: items, next: found.count > limit ? items.last.map(cursor) : nil)
    }
}
