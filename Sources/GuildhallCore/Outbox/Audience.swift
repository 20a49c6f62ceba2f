/// Who in a cluster may know that something happened.
public enum Audience: Hashable, Sendable {
    /// Every member.
    case everybody
    /// Those whose permission reaches an organisation.
    case reaching(Organisation.ID, by: Permission)
    /// Those whose permission reaches the whole cluster.
    case running(Permission)
}

extension Principal {
    /// Whether it may know of what is told to an audience.
    public func belongs(to audience: Audience) -> Bool {
        switch audience {
        case .everybody: reach(of: .readCluster) != nil
        case .reaching(let organisation, let permission): may(permission, in: organisation)
        case .running(let permission): reach(of: permission) == .cluster
        }
    }
}
