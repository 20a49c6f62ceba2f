/// Somebody or something that an audit log names by an identifier, as its reader knows it now.
public enum AuditParty: Hashable, Sendable {
    /// A person, by the name that others see.
    case person(String)
    /// A person who was erased.
    case erased
    /// Somebody who operates the server and has no place in the cluster.
    case serverOperator
    /// A person's place in an organisation; the name is empty for a person who was erased.
    case member(Member.ID, name: String, organisation: String)
    /// A program of a person; the name is empty for a person who was erased.
    case program(of: String)
    /// An invitation to an organisation.
    case invitation(organisation: String)
    /// An organisation.
    case organisation(Organisation.ID, name: String)
    /// A cluster.
    case cluster(name: String)
}

extension StoreSnapshot {
    /// What some records name, by the codes of actors and by subjects; what cannot be told is left out.
    ///
    /// - Parameters:
    ///   - records: the records.
    ///   - cluster: the cluster whose log they are of, whose reader learns names of its own people alone; nil for the
    ///     server's own log, whose reader may know everybody.
    func parties(in records: [AuditRecord], of cluster: Cluster.ID?) async throws -> [String: AuditParty] {
        var found: [String: AuditParty] = [:]
        for code in Set(records.flatMap { [$0.entry.actor.code, $0.entry.subject] }) {
            let halves = code.split(separator: ":", maxSplits: 1)
            guard halves.count == 2 else { continue }
            found[code] = try await party(String(halves[0]), String(halves[1]), of: cluster)
        }
        return found
    }

    private func party(_ kind: String, _ text: String, of cluster: Cluster.ID?) async throws -> AuditParty? {
        switch (kind, cluster) {
        case ("account", _):
            guard let id = Account.ID(text), let account = try await accounts.find(id) else { return nil }
            if account.isErased { return .erased }
            guard let cluster else { return .person(account.displayName) }
            let isKnown = try await !tenant(cluster).members.list(of: id).isEmpty
            return isKnown ? .person(account.displayName) : account.isOperator ? .serverOperator : nil
        case ("cluster", _):
            guard let id = Cluster.ID(text) else { return nil }
            return try await clusters.find(id).map { .cluster(name: $0.name) }
        case (_, let cluster?): return try await party(kind, text, in: tenant(cluster))
        default: return nil
        }
    }

    private func party(_ kind: String, _ text: String, in tenant: any TenantSnapshot) async throws -> AuditParty? {
        switch kind {
        case "member":
            guard let id = Member.ID(text), let member = try await tenant.members.find(id) else { return nil }
            let organisation = try await tenant.organisations.find(member.organisation)
            return .member(id, name: try await details(of: member).displayName, organisation: organisation?.name ?? "")
        case "token":
            guard let id = APIToken.ID(text), let token = try await tenant.tokens.find(id),
                let member = try await tenant.members.find(token.member)
            else { return nil }
            return .program(of: try await details(of: member).displayName)
        case "invitation":
            guard let id = Invitation.ID(text), let invitation = try await tenant.invitations.find(id),
                let organisation = try await tenant.organisations.find(invitation.organisation)
            else { return nil }
            return .invitation(organisation: organisation.name)
        case "organisation":
            guard let id = Organisation.ID(text) else { return nil }
            return try await tenant.organisations.find(id).map { .organisation(id, name: $0.name) }
        default: return nil
        }
    }
}
