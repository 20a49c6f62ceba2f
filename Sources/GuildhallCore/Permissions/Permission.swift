/// What a member may do in a cluster; the names are also the scopes of tokens.
public enum Permission: String, Hashable, Sendable, CaseIterable {
    /// See the cluster and the organisations in it.
    case readCluster = "cluster.read"
    /// Change the cluster's name and language.
    case changeCluster = "cluster.change"
    /// Add, rename and archive organisations.
    case changeOrganisations = "organisations.change"
    /// See who the members are.
    case readMembers = "members.read"
    /// Change the roles of members, and end memberships.
    case changeMembers = "members.change"
    /// Make invitations, see and revoke them.
    case inviteMembers = "members.invite"
    /// See studies and their results.
    case readStudies = "studies.read"
    /// Make tokens for programs, see and revoke the own ones.
    case manageTokens = "tokens.manage"
    /// Read the cluster's audit log.
    case readAudit = "audit.read"

    /// Whether a token may have it: a token that leaked must not make others.
    public var isScope: Bool { self != .manageTokens }
}
