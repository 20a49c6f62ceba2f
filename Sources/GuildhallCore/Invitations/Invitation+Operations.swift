extension Invitation: Audited {
    /// Those who may invite into the organisation.
    public var audience: Audience? { .reaching(organisation, by: .inviteMembers) }
    /// The cluster's log.
    public var auditLog: AuditLog { .cluster(cluster) }
    /// `invitation:` and the identifier.
    public var auditSubject: String { "invitation:\(id)" }
    /// Organisation, roles, use and revocation.
    public var auditFacts: AuditFacts {
        [
            "organisation": .text("\(organisation)"), "roles": .words(roles.map(\.rawValue)),
            "used": .flag(usedAt != nil), "revoked": .flag(revokedAt != nil),
        ]
    }

    /// Whether it still opens something.
    public func isOpen(at now: Timestamp) -> Bool { usedAt == nil && revokedAt == nil && now < expiresAt }

    /// How many days an invitation may last.
    public static let days = 1...30
}

extension SecretReading {
    /// The invitation that somebody shows, if it still opens something; all others are missing.
    func openInvitation(_ shown: String, at now: Timestamp) async throws -> Invitation {
        guard let digest = Secret.digest(ofShown: shown, .invitation), let found = try await invitation(digest),
            found.isOpen(at: now)
        else { throw OperationRefusal.missing }
        return found
    }
}

extension FieldCheck {
    /// Checks roles that somebody wants to give: some, those that fit, and those that are his to give.
    ///
    /// - Parameters:
    ///   - roles: all roles that the member is to have.
    ///   - kind: what the organisation does.
    ///   - principal: who gives them.
    ///   - permission: the permission by which they are given.
    ///   - present: the roles that the member has already; to take one away needs no scope of its own.
    ///   - field: the field in which they were given.
    mutating func roles(
        _ roles: Set<Member.Role>, in kind: Organisation.Kind, givenBy principal: Principal,
        with permission: Permission, changing present: Set<Member.Role> = [], as field: String
    ) {
        require(!roles.isEmpty, field, .required)
        let reach = principal.reach(of: permission) ?? .ownOrganisation
        let isAllowed =
            roles.allSatisfy { $0.fits(kind) }
            && roles.symmetricDifference(present).allSatisfy { $0.canBeGiven(from: reach) }
            && roles.subtracting(present).allSatisfy { principal.encloses($0, in: kind) }
        require(isAllowed, field, .notAllowed)
    }
}
