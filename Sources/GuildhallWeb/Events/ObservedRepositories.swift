internal import GuildhallCore

/// Accounts whose changes are noted: one may be closed.
struct ObservedAccounts: AccountRepository {
    let inner: any AccountRepository
    let mark: AuthorityMark

    func find(_ id: Account.ID) async throws -> Account? { try await inner.find(id) }
    func find(signInName: String) async throws -> Account? { try await inner.find(signInName: signInName) }
    func clusters(of account: Account.ID) async throws -> [Cluster.ID] { try await inner.clusters(of: account) }
    func clustersEver(of account: Account.ID) async throws -> [Cluster.ID] { try await inner.clustersEver(of: account) }
    func list(after: Account.ID?, limit: Int) async throws -> [Account] {
        try await inner.list(after: after, limit: limit)
    }
    func hasOperator() async throws -> Bool { try await inner.hasOperator() }
    func add(_ account: Account) async throws { try await inner.add(account) }
    func update(_ account: Account) async throws -> Account {
        mark.set()
        return try await inner.update(account)
    }
}

/// Sessions whose ending is noted; those that have expired opened nothing any more.
struct ObservedSessions: SessionRepository {
    let inner: any SessionRepository
    let mark: AuthorityMark

    func find(_ digest: SecretDigest) async throws -> Session? { try await inner.find(digest) }
    func list(of account: Account.ID) async throws -> [Session] { try await inner.list(of: account) }
    func add(_ session: Session) async throws { try await inner.add(session) }
    func touch(_ digest: SecretDigest, at time: Timestamp) async throws { try await inner.touch(digest, at: time) }
    func remove(_ digest: SecretDigest) async throws -> Bool {
        mark.set()
        return try await inner.remove(digest)
    }
    func removeAll(of account: Account.ID, except kept: SecretDigest?) async throws -> Int {
        mark.set()
        return try await inner.removeAll(of: account, except: kept)
    }
    func removeExpired(at now: Timestamp, idleSince: Timestamp, limit: Int) async throws -> Int {
        try await inner.removeExpired(at: now, idleSince: idleSince, limit: limit)
    }
}

/// Members whose changes are noted: roles may be other ones, and a membership may end.
struct ObservedMembers: MemberRepository {
    let inner: any MemberRepository
    let mark: AuthorityMark

    func find(_ id: Member.ID) async throws -> Member? { try await inner.find(id) }
    func list(of account: Account.ID) async throws -> [Member] { try await inner.list(of: account) }
    func list(in organisation: Organisation.ID, after: Member.ID?, limit: Int) async throws -> [Member] {
        try await inner.list(in: organisation, after: after, limit: limit)
    }
    func hasAdministrator() async throws -> Bool { try await inner.hasAdministrator() }
    func add(_ member: Member) async throws { try await inner.add(member) }
    func update(_ member: Member) async throws -> Member {
        mark.set()
        return try await inner.update(member)
    }
}

/// Tokens whose ending is noted.
struct ObservedTokens: APITokenRepository {
    let inner: any APITokenRepository
    let mark: AuthorityMark

    func find(_ id: APIToken.ID) async throws -> APIToken? { try await inner.find(id) }
    func list(of member: Member.ID) async throws -> [APIToken] { try await inner.list(of: member) }
    func add(_ token: APIToken) async throws { try await inner.add(token) }
    func touch(_ id: APIToken.ID, at time: Timestamp) async throws { try await inner.touch(id, at: time) }
    func revoke(_ id: APIToken.ID, at time: Timestamp) async throws -> Bool {
        mark.set()
        return try await inner.revoke(id, at: time)
    }
    func removeAll(of member: Member.ID) async throws -> Int {
        mark.set()
        return try await inner.removeAll(of: member)
    }
}

/// Organisations whose changes are noted: one may be archived.
struct ObservedOrganisations: OrganisationRepository {
    let inner: any OrganisationRepository
    let mark: AuthorityMark

    func find(_ id: Organisation.ID) async throws -> Organisation? { try await inner.find(id) }
    func list(after: Organisation.ID?, limit: Int) async throws -> [Organisation] {
        try await inner.list(after: after, limit: limit)
    }
    func add(_ organisation: Organisation) async throws { try await inner.add(organisation) }
    func update(_ organisation: Organisation) async throws -> Organisation {
        mark.set()
        return try await inner.update(organisation)
    }
}
