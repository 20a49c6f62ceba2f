/// Erases another's account for an operator who knows the own password: a session left open must not be enough for it.
public struct EraseAnotherAccount: PreparedOperation {
    private let account: Account.ID
    private let password: String
    private let address: String

    /// Asks for the erasure.
    ///
    /// - Parameters:
    ///   - account: whom to erase.
    ///   - password: the operator's own present password.
    ///   - address: where the request comes from: wrong passwords are counted.
    public init(_ account: Account.ID, password: String, address: String) {
        self.account = account
        self.password = password
        self.address = address
    }

    /// Looks whether there is somebody to erase, and checks the password.
    public func prepare(with tools: PreparationTools, as principal: Principal) async throws -> EraseAccount {
        guard principal.isOperator, let found = try await tools.store.read({ try await $0.accounts.find(account) }),
            !found.isErased
        else { throw OperationRefusal.missing }
        _ = try await tools.confirmedAccount(of: principal, password: password, from: address, as: "password")
        return EraseAccount(account)
    }
}
