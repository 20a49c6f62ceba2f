/// Makes somebody who has no account yet a member by an invitation, and signs the person in.
public struct JoinByInvitation: PreparedOperation {
    private let shown: String
    private let person: NewPerson

    /// Asks for account and membership.
    ///
    /// - Parameters:
    ///   - shown: the invitation's token.
    ///   - person: who it is.
    public init(_ shown: String, as person: NewPerson) {
        self.shown = shown
        self.person = person
    }

    /// Looks at the invitation first: without one, nobody can make the server hash passwords.
    public func prepare(with tools: PreparationTools, as principal: Principal) async throws -> PreparedJoining {
        _ = try await tools.store.read { try await $0.secrets.openInvitation(shown, at: tools.now) }
        var check = FieldCheck()
        let person = check.person(person)
        try check.finish()
        return PreparedJoining(shown: shown, person: try await person.hashed(by: tools.passwords))
    }
}

/// The second half of ``JoinByInvitation``; nobody can ask for it alone.
public struct PreparedJoining: Operation {
    /// What was made.
    public struct Joined: Hashable, Sendable {
        /// The new member's session.
        public let session: NewSession
        /// The membership.
        public let member: Member
    }

    /// The name.
    public static let name: OperationName = "invitation.join"
    /// Everybody: the link is the secret.
    public static let access: Access = .anyone

    let shown: String
    let person: HashedPerson

    /// Adds the account, uses the invitation up and begins a session.
    public func perform(
        in transaction: any StoreTransaction, as principal: Principal, at context: OperationContext
    ) async throws -> Outcome<Joined> {
        let invitation = try await transaction.secrets.openInvitation(shown, at: context.now)
        let account = person.account(context.newIdentifier(), at: context.now)
        try await refusingDuplicates(of: "signInName") { try await transaction.accounts.add(account) }
        let joining = try await transaction.join(invitation, account: account.id, at: context)
        let session = try await transaction.beginSession(of: account, replacing: principal.session, at: context)
        return Outcome(
            Joined(session: session, member: joining.output),
            changes: [.added(account)] + joining.changes + [.added(session.session)], by: .invitation(invitation.id))
    }
}
