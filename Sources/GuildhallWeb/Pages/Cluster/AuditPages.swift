import GuildhallCore
import HTTPTypes
import Presentation

/// The audit logs: a cluster's, and the server's for operators.
struct AuditPages: Sendable {
    let desk: PageDesk

    /// The routes.
    var routes: [Route] {
        [
            Route(
                "page.audit.read", .get, ClusterPaths.audit, face: .page, access: ReadClusterAudit.access,
                limits: .audit
            ) { request in
                let found = try await desk.operations.read(
                    ReadClusterAudit(before: Self.before(request), limit: 50), as: request.principal)
                let cluster = try await desk.operations.read(ReadCluster(), as: request.principal)
                var verification: AuditVerification?
                if Self.isCheck(request) {
                    verification = try await desk.operations.read(VerifyClusterAudit(), as: request.principal)
                }
                return page(found, verification, title: .audit, subtitle: cluster.name, request)
            },
            Route(
                "page.server.audit", .get, "/server/audit", face: .page, access: ReadServerAudit.access, limits: .audit
            ) { request in
                let found = try await desk.operations.read(
                    ReadServerAudit(before: Self.before(request), limit: 50), as: request.principal)
                var verification: AuditVerification?
                if Self.isCheck(request) {
                    verification = try await desk.operations.read(VerifyServerAudit(), as: request.principal)
                }
                return page(found, verification, title: .serverAudit, subtitle: nil, request)
            },
        ]
    }

    private static func before(_ request: WebRequest) -> Int? { request.query["before"].flatMap { Int($0) } }
    private static func isCheck(_ request: WebRequest) -> Bool { request.query["check"] == "all" }

    private func page(
        _ found: GuildhallCore.Page<AuditRecord, Int>, _ verification: AuditVerification?, title: ClusterText,
        subtitle: String?, _ request: WebRequest
    ) -> WebResponse {
        let reader = desk.reader(request)
        let t = reader.wording
        var blocks: [SheetPage.Block] = [.paragraph(t[ClusterText.auditText])]
        switch verification {
        case .intact(let records):
            blocks.append(.notice(t[ClusterText.auditIntact, ["count": .count(records)]], isGood: true))
        case .broken(let sequence, _):
            blocks.append(.notice(t[ClusterText.auditBroken, ["number": .text("\(sequence)")]], isGood: false))
        case nil: break
        }
        blocks.append(
            .table(
                caption: t[title],
                columns: [
                    "№", t[ClusterText.moment], t[ClusterText.actor], t[ClusterText.action], t[ClusterText.subject],
                ],
                rows: found.items.map { record in
                    [
                        SheetPage.Cell(words: "\(record.sequence)"), .moment(record.entry.time),
                        SheetPage.Cell(words: Self.name(of: record.entry.actor, request.principal, t)),
                        SheetPage.Cell(words: record.entry.action),
                        SheetPage.Cell(words: Self.short(record.entry.subject)),
                    ]
                }))
        var links = [PageFrame.Link(href: reader.link(request.path, ["check": "all"]), text: t[ClusterText.check])]
        if request.query["before"] != nil {
            links.append(PageFrame.Link(href: reader.link(request.path), text: t[ClusterText.newest]))
        }
        if let next = found.next {
            links.append(
                PageFrame.Link(href: reader.link(request.path, ["before": "\(next)"]), text: t[ClusterText.older]))
        }
        blocks.append(.links(links))
        return desk.site.response(SheetPage(blocks: blocks), title: t[title], subtitle: subtitle, to: reader)
    }

    /// Who did something; the log names persons by identifiers alone.
    private static func name(of actor: Actor, _ reader: Principal, _ t: PageWording) -> String {
        switch actor {
        case .system: t[ClusterText.actorSystem]
        case .visitor: t[ClusterText.actorVisitor]
        case .account(let id) where id == reader.account: t[ClusterText.actorYou]
        case .account(let id): t[ClusterText.actorAccount, ["id": .text(short("\(id)"))]]
        case .token(let id): t[ClusterText.actorToken, ["id": .text(short("\(id)"))]]
        case .invitation(let id): t[ClusterText.actorInvitation, ["id": .text(short("\(id)"))]]
        }
    }

    /// An identifier by its last part, which differs where the time in its first parts does not.
    private static func short(_ text: String) -> String {
        let halves = text.split(separator: ":", maxSplits: 1)
        guard let id = halves.last, id.count == 36 else { return text }
        let end = String(id.suffix(12))
        return halves.count > 1 ? "\(halves[0]) …\(end)" : "…\(end)"
    }
}
