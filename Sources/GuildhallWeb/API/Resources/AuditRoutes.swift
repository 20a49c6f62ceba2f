internal import GuildhallCore
internal import HTTPTypes

/// The cluster's audit log.
struct AuditRoutes: Sendable {
    /// Makes the rows.
    let routes: APIRoutes

    private static let shape = OutputObject<AuditRecord>(
        "AuditRecord", "One change, with its place in the chain of hashes.",
        [
            .member("sequence", ResourceFields.version, "The record's number, without gaps.") { $0.sequence },
            .member("time", .moment, "When it happened.") { $0.entry.time },
            .member("actor", .told(100), "Who did it, such as `account:` and an identifier.") { $0.entry.actor.code },
            .member("action", .told(100), "The operation.") { $0.entry.action },
            .member("subject", .told(200), "What it was done to.") { $0.entry.subject },
            .member("cause", .told(200), "The request that brought it about.") { $0.entry.cause },
            .member(
                "before", .orNull(APIType<String>.told(20_000)), "The state before, as the JSON text that was hashed."
            ) {
                $0.entry.before
            },
            .member(
                "after", .orNull(APIType<String>.told(20_000)), "The state after, as the JSON text that was hashed."
            ) {
                $0.entry.after
            },
            .member("hash", .told(64), "The hash over this record and the hash before it.") { hexadecimal($0.hash) },
        ])

    private static func hexadecimal(_ bytes: [UInt8]) -> String {
        bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }

    /// The rows.
    var all: [Route] {
        [
            routes.list(
                "audit.list", "/api/v1/audit", ReadClusterAudit.access, "Audit", "Read the audit log, the latest first",
                of: Self.shape
            ) { [operations = routes.operations] call, range in
                let page = try await operations.read(
                    ReadClusterAudit(before: range.number, limit: range.limit), as: call.principal)
                return ListPage(page.items, next: page.next.map { ListRange.bytes(of: $0) })
            }
        ]
    }
}
