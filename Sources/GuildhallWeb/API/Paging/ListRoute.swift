internal import GuildhallCore
internal import HTTPTypes
internal import Reports

/// Some rows of a list, with the position at which the next ones begin.
struct ListPage<Row: Sendable>: Sendable {
    /// The rows.
    let rows: [Row]
    /// The position of the last row; nil when nothing follows.
    let next: [UInt8]?

    /// Creates a page.
    init(_ rows: [Row], next: [UInt8]?) {
        self.rows = rows
        self.next = next
    }

    /// Creates a page of rows in the order of identifiers.
    init<Subject>(_ rows: [Row], next: Identifier<Subject>?) { self.init(rows, next: next?.bytes) }
}

/// What of a list is asked for.
struct ListRange: Sendable {
    /// The most rows.
    let limit: Int
    /// The position behind which the page begins; nil for the first page.
    let after: [UInt8]?

    /// The position as an identifier.
    func identifier<Subject>(_ subject: Subject.Type = Subject.self) -> Identifier<Subject>? {
        after.flatMap { Identifier(bytes: $0) }
    }

    /// The position as a number.
    var number: Int? { after.map { $0.reduce(0) { $0 << 8 | Int($1) } } }

    /// A number as a position.
    static func bytes(of number: Int) -> [UInt8] { (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * $0)) } }
}

extension APIRoutes {
    /// How many rows a page has.
    static let pageLimit = APIField<Int>.defaulted(
        "limit", .integer(1...200), 50, shown: 50, "The most items of the page.")
    /// Where a page begins.
    static let pageCursor = APIField<String?>.optional(
        "cursor", .text(1...PageCursor.longestText, .token),
        "Where the page begins, as the header Link of the page before gave it.")

    /// A row that shows a list page by page (RFC 8288 links lead on).
    ///
    /// - Parameters:
    ///   - shape: how an item is written.
    ///   - rows: reads a page and one row more.
    func list<Row>(
        _ name: RouteName, _ path: PathTemplate, _ access: Access, _ tag: String, _ summary: String,
        at places: InputObject = InputObject(), filter: InputObject = InputObject(), of shape: OutputObject<Row>,
        page: @escaping @Sendable (APICall, ListRange) async throws -> ListPage<Row>
    ) -> Route {
        let items = APIType.list(of: shape.type, 0...200)
        let listShape = OutputObject<[Row]>(
            "\(shape.name)List", "A page of a list; the header Link leads to the next one.",
            [.member("items", items, "The items in the list's order.") { $0 }])
        let contract = APIContract(
            tag: tag, summary: summary, path: places, query: filter.with(InputObject(Self.pageLimit, Self.pageCursor)),
            success: .init(
                status: .ok, description: listShape.description, schema: listShape.schema, hasLinks: true))
        return route(name, .get, path, access, contract, limits: .reading) { call in
            let cluster = try call.cluster
            // Everything that filters the list is part of its name, so that a cursor does not fit another filter.
            let filters = call.request.query.fields.filter { !["limit", "cursor"].contains($0.name) }
            let listName =
                "\(call.request.path)?" + filters.map { "\($0.name)=\($0.value)" }.sorted().joined(separator: "&")
            let limit = call.query[Self.pageLimit]
            var after: [UInt8]?
            if let text = call.query[Self.pageCursor] {
                after = PageCursor.position(text, in: listName, of: cluster)
                guard after != nil else { throw APIProblem.foreignCursor }
            }
            let found = try await page(call, ListRange(limit: limit, after: after))
            var headers: HTTPFields = [.contentType: MediaType.json.rawValue, .cacheControl: "private, no-cache"]
            let kept = filters.map { "\(PercentEncoding.encoded($0.name))=\(PercentEncoding.encoded($0.value))" }
            let first = "\(call.request.path)?" + (kept + ["limit=\(limit)"]).joined(separator: "&")
            var links = ["<\(first)>; rel=\"first\""]
            if let next = found.next {
                links.append("<\(first)&cursor=\(PageCursor.text(next, in: listName, of: cluster))>; rel=\"next\"")
            }
            headers[HTTPField.Name.link] = links.joined(separator: ", ")
            return WebResponse(.ok, headers: headers, body: .bytes(listShape.body(found.rows)))
        }
    }
}

extension APIProblem {
    /// The cursor is none that this list gave.
    static let foreignCursor = APIProblem(
        .invalidParameter,
        problems: [
            InputProblem(
                source: .query, place: "cursor", code: .refused, detail: "A cursor that this list gave is expected.")
        ])
}

extension HTTPField.Name {
    /// The header `Link` (RFC 8288).
    static let link = HTTPField.Name(known: "Link")
    /// The header `Idempotency-Key`.
    static let idempotencyKey = HTTPField.Name(known: "Idempotency-Key")
    /// The header `Last-Event-ID` (HTML Standard, section 9.2.4).
    static let lastEventID = HTTPField.Name(known: "Last-Event-ID")

    /// A name that is known to be one.
    init(known name: String) {
        guard let known = HTTPField.Name(name) else { preconditionFailure("\(name) is no name of a header.") }
        self = known
    }
}
