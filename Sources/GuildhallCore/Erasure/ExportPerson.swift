/// Asks for everything that is held about a person.
public struct ExportPerson: Query {
    /// Who is signed in, for the own account; who operates the server, for any.
    public static let access: Access = .signedIn
    /// It reads whatever the logs say of the person.
    public static let isLong = true

    private let wanted: Account.ID?

    /// Asks for the data of an account; nil for the own one.
    public init(of account: Account.ID? = nil) { wanted = account }

    /// Gathers the data from one snapshot.
    public func answer(
        from snapshot: any StoreSnapshot, for principal: Principal, at now: Timestamp
    ) async throws -> PersonalData {
        let id = try wanted ?? principal.ownAccount
        guard id == principal.account || principal.isOperator || principal.actor == .system,
            let account = try await snapshot.accounts.find(id)
        else { throw OperationRefusal.missing }
        var places: [PersonalData.PlacePart] = []
        var records = try await snapshot.audit.parts(of: ["account:\(id)"], log: "server")
        for cluster in try await snapshot.accounts.clustersEver(of: id) {
            let tenant = snapshot.tenant(cluster)
            let members = try await tenant.members.list(of: id)
            var names: Set = ["account:\(id)"]
            for member in members {
                let tokens = try await tenant.tokens.list(of: member.id)
                names.formUnion([member.auditSubject] + tokens.map(\.auditSubject))
                places.append(try await snapshot.part(of: member, tokens: tokens))
            }
            records += try await tenant.audit.parts(of: names, log: "cluster:\(cluster)")
        }
        return PersonalData(
            account: PersonalData.AccountPart(account), places: places,
            sessions: try await snapshot.sessions.list(of: id).map(PersonalData.SessionPart.init),
            links: try await snapshot.secrets.links(of: id).map(PersonalData.LinkPart.init), records: records)
    }
}

extension StoreSnapshot {
    /// A place with the names of cluster and organisation.
    fileprivate func part(of member: Member, tokens: [APIToken]) async throws -> PersonalData.PlacePart {
        PersonalData.PlacePart(
            identifier: "\(member.id)", cluster: try await clusters.find(member.cluster)?.name ?? "\(member.cluster)",
            organisation: try await tenant(member.cluster).organisations.find(member.organisation)?.name ?? "",
            roles: member.roles.map(\.rawValue).sorted(), from: "\(member.createdAt)",
            until: member.endedAt.map { "\($0)" }, tokens: tokens.map(PersonalData.TokenPart.init))
    }
}

extension AuditReading {
    /// The records that name one of some names, in order and each once.
    fileprivate func parts(of names: Set<String>, log: String) async throws -> [PersonalData.RecordPart] {
        var found: [Int: AuditRecord] = [:]
        for name in names.sorted() {
            var after = 0
            while true {
                let page = try await records(concerning: name, after: after, limit: 500)
                for record in page { found[record.sequence] = record }
                guard let last = page.last, page.count == 500 else { break }
                after = last.sequence
            }
        }
        return found.values.sorted { $0.sequence < $1.sequence }.map { PersonalData.RecordPart($0, log: log) }
    }
}

extension PersonalData.AccountPart {
    fileprivate init(_ account: Account) {
        identifier = "\(account.id)"
        signInName = account.signInName
        displayName = account.displayName
        language = account.language
        isOperator = account.isOperator
        hasPassword = account.passwordHash != nil
        createdAt = "\(account.createdAt)"
        disabledAt = account.disabledAt.map { "\($0)" }
    }
}

extension PersonalData.TokenPart {
    fileprivate init(_ token: APIToken) {
        identifier = "\(token.id)"
        name = token.name
        scopes = token.scopes.sorted()
        createdAt = "\(token.createdAt)"
        expiresAt = token.expiresAt.map { "\($0)" }
        usedAt = token.usedAt.map { "\($0)" }
        revokedAt = token.revokedAt.map { "\($0)" }
    }
}

extension PersonalData.SessionPart {
    fileprivate init(_ session: Session) {
        createdAt = "\(session.createdAt)"
        usedAt = "\(session.seenAt)"
        expiresAt = "\(session.expiresAt)"
    }
}

extension PersonalData.LinkPart {
    fileprivate init(_ link: OneTimeLink) {
        purpose = link.purpose.rawValue
        createdAt = "\(link.createdAt)"
        expiresAt = "\(link.expiresAt)"
        usedAt = link.usedAt.map { "\($0)" }
    }
}

extension PersonalData.RecordPart {
    fileprivate init(_ record: AuditRecord, log: String) {
        self.log = log
        number = record.sequence
        time = "\(record.entry.time)"
        actor = record.entry.actor.code
        action = record.entry.action
        subject = record.entry.subject
        before = record.entry.before
        after = record.entry.after
    }
}
