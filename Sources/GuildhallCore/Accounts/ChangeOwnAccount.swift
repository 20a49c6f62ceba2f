/// Changes the name that others see, and the language.
public struct ChangeOwnAccount: Operation {
    /// The name.
    public static let name: OperationName = "account.change"
    /// Who is signed in.
    public static let access: Access = .signedIn

    private let version: Int
    private let displayName: String
    private let language: String

    /// Asks for the change.
    ///
    /// - Parameters:
    ///   - version: the version that the person has seen.
    ///   - displayName: the name that others see.
    ///   - language: one of ``Language``.
    public init(version: Int, displayName: String, language: String) {
        self.version = version
        self.displayName = displayName
        self.language = language
    }

    /// Changes the own account.
    public func perform(
        in transaction: any StoreTransaction, as principal: Principal, at context: OperationContext
    ) async throws -> Outcome<Account> {
        let before = try await transaction.account(try principal.ownAccount, version: version)
        var check = FieldCheck()
        var changed = before
        changed.displayName = check.text(displayName, .displayName, as: "displayName")
        check.language(language, as: "language")
        changed.language = language
        try check.finish()
        let after = try await transaction.accounts.update(changed)
        return Outcome(after, .changed(before, after))
    }
}
