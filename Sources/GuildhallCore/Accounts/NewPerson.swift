/// What somebody types who is to have an account.
public struct NewPerson: Hashable, Sendable {
    /// The name that others see.
    public let displayName: String
    /// The name to sign in with.
    public let signInName: String
    /// The password.
    public let password: String
    /// One of ``Language``.
    public let language: String

    /// Takes down what was typed.
    ///
    /// - Parameters:
    ///   - displayName: the name that others see.
    ///   - signInName: the name to sign in with.
    ///   - password: the password.
    ///   - language: one of ``Language``.
    public init(displayName: String, signInName: String, password: String, language: String) {
        self.displayName = displayName
        self.signInName = signInName
        self.password = password
        self.language = language
    }

    /// The person with the password's hash in its place.
    func hashed(by passwords: any PasswordHashing) async throws -> HashedPerson {
        HashedPerson(
            displayName: displayName, signInName: signInName, language: language,
            passwordHash: try await passwords.hash(password))
    }
}

extension NewPerson: CustomStringConvertible, CustomReflectable {
    /// The sign-in name alone: what is printed by mistake holds no password.
    public var description: String { "NewPerson(\(signInName))" }
    /// The sign-in name alone: neither does what is dumped.
    public var customMirror: Mirror { Mirror(self, children: ["signInName": signInName]) }
}

/// A person whose fields were checked and whose password was hashed.
struct HashedPerson: Hashable, Sendable {
    let displayName: String
    let signInName: String
    let language: String
    let passwordHash: String

    /// The account that the person gets.
    func account(_ id: Account.ID, isOperator: Bool = false, at now: Timestamp) -> Account {
        Account(
            id: id, signInName: signInName, displayName: displayName, language: language, passwordHash: passwordHash,
            isOperator: isOperator, createdAt: now)
    }
}

extension FieldCheck {
    /// The canonical form of a person's fields; problems are noted, and the answer is then of no use.
    mutating func person(_ typed: NewPerson) -> NewPerson {
        let displayName = text(typed.displayName, .displayName, as: "displayName")
        let signInName = signInName(typed.signInName, as: "signInName")
        let password = newPassword(typed.password, signInName: signInName, as: "password")
        language(typed.language, as: "language")
        return NewPerson(
            displayName: displayName, signInName: signInName, password: password, language: typed.language)
    }
}
