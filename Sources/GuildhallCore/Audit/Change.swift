/// One thing that an operation changed, as the audit log keeps it.
public struct Change: Hashable, Sendable {
    /// The log it goes to.
    public let log: AuditLog
    /// What was changed, such as `organisation:01890a5d-…`.
    public let subject: String
    /// The state before; nil when it was not there.
    public let before: AuditFacts?
    /// The state after; nil when it is not there any more.
    public let after: AuditFacts?
    /// Who in the cluster is told of it; nil for nobody.
    public let audience: Audience?

    private init(of subject: some Audited, before: AuditFacts?, after: AuditFacts?) {
        log = subject.auditLog
        self.subject = subject.auditSubject
        self.before = before
        self.after = after
        audience = subject.audience
    }

    /// Something is there that was not.
    public static func added(_ new: some Audited) -> Change { Change(of: new, before: nil, after: new.auditFacts) }

    /// Something is different.
    public static func changed<Subject: Audited>(_ before: Subject, _ after: Subject) -> Change {
        Change(of: after, before: before.auditFacts, after: after.auditFacts)
    }

    /// Something is not there any more.
    public static func removed(_ old: some Audited) -> Change { Change(of: old, before: old.auditFacts, after: nil) }

    /// Appends the change to its log and, where members may know of it, to the cluster's messages.
    func record(
        of operation: OperationName, by actor: Actor, at context: OperationContext, in transaction: any StoreTransaction
    ) async throws {
        let entry = AuditEntry(
            time: context.now, actor: actor, action: operation.description, subject: subject, cause: context.cause,
            before: before?.json, after: after?.json)
        switch log {
        case .server: _ = try await transaction.audit.append(entry)
        case .cluster(let cluster):
            let tenant = transaction.tenant(cluster)
            _ = try await tenant.audit.append(entry)
            guard let audience else { return }
            let payload = Announcement(of: subject, to: audience).payload
            _ = try await tenant.outbox.append(topic: entry.action, payload: payload, at: context.now)
        }
    }
}
