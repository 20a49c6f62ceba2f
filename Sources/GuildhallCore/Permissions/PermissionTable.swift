extension Permission {
    /// How far this permission goes for a role in an organisation of a kind; nil where the role does not have it.
    ///
    /// This table is the only home of that knowledge: what is not listed is not permitted.
    public func reach(of role: Member.Role, in kind: Organisation.Kind) -> Reach? {
        guard role.fits(kind) else { return nil }
        return switch (self, role) {
        // Everybody who belongs to the cluster.
        case (.readCluster, _): .cluster
        case (.manageTokens, _): .ownOrganisation
        // Buyers come to buy: how the cluster chooses its members is not theirs to read.
        case (.readStudies, _): kind == .buyer ? nil : .cluster
        // Who runs the cluster.
        case (.changeCluster, .administrator), (.changeOrganisations, .administrator),
            (.readMembers, .administrator), (.changeMembers, .administrator), (.inviteMembers, .administrator),
            (.readAudit, .administrator):
            .cluster
        // Who acts for an organisation.
        case (.changeMembers, .manager), (.inviteMembers, .manager): .ownOrganisation
        case (.readMembers, _): .ownOrganisation
        default: nil
        }
    }
}

extension Member.Role {
    /// Whether members of an organisation of a kind can have the role: the office alone runs the cluster, and buyers neither
    /// lead studies nor meet themselves.
    public func fits(_ kind: Organisation.Kind) -> Bool {
        switch self {
        case .administrator: kind == .office
        case .analyst: kind != .buyer
        case .clientSeer: kind == .tradingCompany || kind == .factory
        case .manager, .viewer: true
        }
    }

    /// Whether somebody whose permissions go as far as given may make others have the role: nobody makes an administrator
    /// but an administrator.
    public func canBeGiven(from reach: Reach) -> Bool { self != .administrator || reach == .cluster }
}
