extension Account {
    /// Whether the person was erased: what is left is an identifier that the audit log can name.
    public var isErased: Bool { signInName == erasedSignInName }

    /// A sign-in name that nobody can type: it has a colon.
    private var erasedSignInName: String { "erased:\(id)" }

    /// The account without anything of the person.
    func erased(at now: Timestamp) -> Account {
        Account(
            id: id, signInName: erasedSignInName, displayName: "", language: Language.english.rawValue,
            createdAt: createdAt, disabledAt: disabledAt ?? now, version: version)
    }
}
