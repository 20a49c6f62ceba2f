/// Makes an account without a password, and the link by which its owner sets one.
public struct AddUser: Operation {
    /// What was made.
    public struct Added: Hashable, Sendable {
        /// The account.
        public let account: Account
        /// The link to hand over.
        public let link: NewLink
    }

    /// The name.
    public static let name: OperationName = "account.add"
    /// Who operates the server.
    public static let access: Access = .serverOperator

    private let signInName: String
    private let displayName: String
    private let language: String
    private let isOperator: Bool

    /// Asks for an account.
    ///
    /// - Parameters:
    ///   - signInName: the name to sign in with, not yet taken.
    ///   - displayName: the name that others see.
    ///   - language: one of ``Language``.
    ///   - isOperator: whether the person is to operate the server.
    public init(signInName: String, displayName: String, language: String, isOperator: Bool = false) {
        self.signInName = signInName
        self.displayName = displayName
        self.language = language
        self.isOperator = isOperator
    }

    /// Adds account and link.
    public func perform(
        in transaction: any StoreTransaction, as principal: Principal, at context: OperationContext
    ) async throws -> Outcome<Added> {
        var check = FieldCheck()
        let signInName = check.signInName(signInName, as: "signInName")
        let displayName = check.text(displayName, .displayName, as: "displayName")
        check.language(language, as: "language")
        try check.finish()
        let account = Account(
            id: context.newIdentifier(), signInName: signInName, displayName: displayName, language: language,
            isOperator: isOperator, createdAt: context.now)
        try await refusingDuplicates(of: "signInName") { try await transaction.accounts.add(account) }
        let link = try await transaction.newLink(.passwordReset, for: account.id, at: context)
        return Outcome(Added(account: account, link: link), .added(account), .added(link.link))
    }
}
