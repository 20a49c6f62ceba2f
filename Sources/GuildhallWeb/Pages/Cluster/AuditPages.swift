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
                let stream = desk.stream(try request.principal.cluster)
                let found = try await desk.operations.read(
                    ReadClusterAudit(before: Self.before(request), limit: 50), as: request.principal)
                let cluster = try await desk.operations.read(ReadCluster(), as: request.principal)
                var verification: AuditVerification?
                if Self.isCheck(request) {
                    verification = try await desk.operations.read(VerifyClusterAudit(), as: request.principal)
                }
                let names = try await desk.operations.read(NameClusterAudit(found.items), as: request.principal)
                return page(found, names, verification, title: .audit, subtitle: cluster.name, request, stream)
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
                let names = try await desk.operations.read(NameServerAudit(found.items), as: request.principal)
                return page(found, names, verification, title: .serverAudit, subtitle: nil, request, nil)
            },
        ]
    }

    private static func before(_ request: WebRequest) -> Int? { request.query["before"].flatMap { Int($0) } }
    private static func isCheck(_ request: WebRequest) -> Bool { request.query["check"] == "all" }

    private func page(
        _ found: GuildhallCore.Page<AuditRecord, Int>, _ names: [String: AuditParty],
        _ verification: AuditVerification?, title: ClusterText, subtitle: String?, _ request: WebRequest,
        _ stream: String?
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
        let table: SheetPage.Block =
            .table(
                caption: t[title],
                columns: [
                    t[ClusterText.action], t[ClusterText.subject], t[ClusterText.actor], t[ClusterText.moment], "№",
                ],
                rows: found.items.map { record in
                    [
                        SheetPage.Cell(words: t.action(record.entry.action)),
                        Self.subject(record.entry.subject, names, request, reader),
                        SheetPage.Cell(words: Self.name(of: record.entry.actor, names, request.principal, t)),
                        .moment(record.entry.time, t), SheetPage.Cell(words: "\(record.sequence)"),
                    ]
                })
        // Older entries never change.
        let isLive = stream != nil && request.query["before"] == nil
        let part = LivePart(id: "entries", address: reader.link(request.path), subjects: LivePart.Subject.allCases)
        blocks += isLive ? [table].asPart(part) : [table]
        var links = [PageFrame.Link(href: reader.link(request.path, ["check": "all"]), text: t[ClusterText.check])]
        if request.query["before"] != nil {
            links.append(PageFrame.Link(href: reader.link(request.path), text: t[ClusterText.newest]))
        }
        if let next = found.next {
            links.append(
                PageFrame.Link(href: reader.link(request.path, ["before": "\(next)"]), text: t[ClusterText.older]))
        }
        blocks.append(.links(links))
        return desk.site.response(
            SheetPage(blocks: blocks), title: t[title], subtitle: subtitle, to: reader, listening: stream)
    }

    /// Who did something.
    private static func name(
        of actor: Actor, _ names: [String: AuditParty], _ reader: Principal, _ t: PageWording
    ) -> String {
        switch actor {
        case .system: return t[ClusterText.actorSystem]
        case .visitor: return t[ClusterText.actorVisitor]
        case .account(let id) where id == reader.account: return t[ClusterText.actorYou]
        case .account, .token, .invitation: return names[actor.code].map { t[$0] } ?? t.unnamed(actor.code)
        }
    }

    /// What something was done to, with a link to where it is.
    private static func subject(
        _ code: String, _ names: [String: AuditParty], _ request: WebRequest, _ reader: PageSite.Reader
    ) -> SheetPage.Cell {
        guard let party = names[code] else { return SheetPage.Cell(words: reader.wording.unnamed(code)) }
        var cell = SheetPage.Cell(words: reader.wording[party])
        guard let cluster = request.parameters[PathParameter.cluster.name] else { return cell }
        switch party {
        case .organisation(let id, _):
            let path = ClusterPaths.organisation.path(["cluster": cluster, "organisation": "\(id)"])
            cell.href = reader.link(path)
        case .member(let id, _, _):
            cell.href = reader.link(ClusterPaths.member.path(["cluster": cluster, "member": "\(id)"]))
        default: break
        }
        return cell
    }
}
