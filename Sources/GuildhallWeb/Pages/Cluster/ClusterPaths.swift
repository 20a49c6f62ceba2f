import GuildhallCore

/// The addresses of a cluster's pages.
enum ClusterPaths {
    static let organisations: PathTemplate = "/clusters/{cluster}/organisations"
    static let organisation: PathTemplate = "/clusters/{cluster}/organisations/{organisation}"
    static let rename: PathTemplate = "/clusters/{cluster}/organisations/{organisation}/rename"
    static let archive: PathTemplate = "/clusters/{cluster}/organisations/{organisation}/archive"
    static let invite: PathTemplate = "/clusters/{cluster}/organisations/{organisation}/invitations"
    static let revoke: PathTemplate = "/clusters/{cluster}/invitations/{invitation}/revoke"
    static let member: PathTemplate = "/clusters/{cluster}/members/{member}"
    static let endMember: PathTemplate = "/clusters/{cluster}/members/{member}/end"
    static let leave: PathTemplate = "/clusters/{cluster}/members/{member}/leave"
    static let tokens: PathTemplate = "/clusters/{cluster}/tokens"
    static let revokeToken: PathTemplate = "/clusters/{cluster}/tokens/{token}/revoke"
    static let events: PathTemplate = "/clusters/{cluster}/events"
    static let settings: PathTemplate = "/clusters/{cluster}/settings"
    static let audit: PathTemplate = "/clusters/{cluster}/audit"

    /// The list of a cluster's organisations.
    static func organisations(_ cluster: Cluster.ID) -> String { organisations.path(["cluster": "\(cluster)"]) }

    /// An organisation, or what is done to it.
    static func path(_ template: PathTemplate, _ organisation: Organisation) -> String {
        template.path(["cluster": "\(organisation.cluster)", "organisation": "\(organisation.id)"])
    }

    /// A member, or what is done to one.
    static func path(_ template: PathTemplate, _ member: Member) -> String {
        template.path(["cluster": "\(member.cluster)", "member": "\(member.id)"])
    }
}
