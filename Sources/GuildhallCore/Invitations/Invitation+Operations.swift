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
    mutating func roles(
        _ roles: Set<Member.Role>, in kind: Organisation.Kind, given reach: Reach,
        changing present: Set<Member.Role> = [], as field: String
    ) {
        require(!roles.isEmpty, field, .required)
        let changed = roles.symmetricDifference(present)
        let isAllowed = roles.allSatisfy { $0.fits(kind) } && changed.allSatisfy { $0.canBeGiven(from: reach) }
        require(isAllowed, field, .notAllowed)
    }
}
