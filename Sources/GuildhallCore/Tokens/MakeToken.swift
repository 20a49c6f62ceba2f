/// Makes a token with which a program acts for a member, within scopes.
public struct MakeToken: Operation {
    /// What was made.
    public struct Made: Hashable, Sendable {
        /// The token's record.
        public let token: APIToken
        /// The token; it is shown this once.
        public let secret: Secret
    }

    /// The name.
    public static let name: OperationName = "token.make"
    /// Every member, signed in: a token does not make tokens.
    public static let access: Access = .permitted(.manageTokens)

    private let member: Member.ID
    private let tokenName: String
    private let scopes: Set<String>
    private let days: Int

    /// Asks for a token.
    ///
    /// - Parameters:
    ///   - member: one of the own places in the cluster of the request.
    ///   - name: what its owner calls it.
    ///   - scopes: the raw values of permissions that the place has.
    ///   - days: how long it is valid, within ``APIToken/days``.
    public init(for member: Member.ID, name: String, scopes: Set<String>, days: Int) {
        self.member = member
        tokenName = name
        self.scopes = scopes
        self.days = days
    }

    /// Adds the token.
    public func perform(
        in transaction: any StoreTransaction, as principal: Principal, at context: OperationContext
    ) async throws -> Outcome<Made> {
        guard let place = principal.places.first(where: { $0.member == member }) else {
            throw OperationRefusal.missing
        }
        var check = FieldCheck()
        let name = check.text(tokenName, .tokenName, as: "name")
        check.require(!scopes.isEmpty, "scopes", .required)
        let areAllowed = scopes.allSatisfy { word in
            guard let scope = Permission(rawValue: word), scope.isScope else { return false }
            return place.reach(of: scope) != nil && principal.reach(of: scope) != nil
        }
        check.require(areAllowed, "scopes", .notAllowed)
        check.require(days >= APIToken.days.lowerBound, "days", .tooShort, limit: APIToken.days.lowerBound)
        check.require(days <= APIToken.days.upperBound, "days", .tooLong, limit: APIToken.days.upperBound)
        try check.finish()
        let tokens = transaction.tenant(try principal.cluster).tokens
        let valid = try await tokens.list(of: member).filter { $0.isValid(at: context.now) }
        guard valid.count < APIToken.mostOfMember else { throw OperationRefusal.conflict(.limitReached) }
        let secret = context.newSecret(.apiToken)
        let token = APIToken(
            id: context.newIdentifier(), cluster: try principal.cluster, member: member, name: name,
            digest: secret.digest, scopes: scopes, createdAt: context.now,
            expiresAt: context.now + .seconds(days * 86_400))
        try await tokens.add(token)
        return Outcome(Made(token: token, secret: secret), .added(token))
    }
}
