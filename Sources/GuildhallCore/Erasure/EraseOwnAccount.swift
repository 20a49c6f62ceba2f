/// Erases the one who is signed in and knows the password.
public struct EraseOwnAccount: PreparedOperation {
    private let password: String
    private let address: String

    /// Asks for the erasure.
    ///
    /// - Parameters:
    ///   - password: the present password.
    ///   - address: where the request comes from: wrong passwords are counted.
    public init(password: String, address: String) {
        self.password = password
        self.address = address
    }

    /// Checks the password.
    public func prepare(with tools: PreparationTools, as principal: Principal) async throws -> EraseAccount {
        let account = try await tools.confirmedAccount(of: principal, password: password, from: address, as: "password")
        return EraseAccount(confirmed: account.id)
    }
}
