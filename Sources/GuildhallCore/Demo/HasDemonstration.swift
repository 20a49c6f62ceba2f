/// Whether the store holds the demonstration, which ``FillDemo`` made.
public struct HasDemonstration: Query {
    /// The software itself.
    public static let access: Access = .system

    /// Asks.
    public init() {}

    /// Looks for the persons of the demonstration, whose names nobody else can have.
    public func answer(
        from snapshot: any StoreSnapshot, for principal: Principal, at now: Timestamp
    ) async throws -> Bool {
        for person in DemoPerson.allCases {
            if try await snapshot.accounts.find(signInName: person.signInName) == nil { return false }
        }
        return true
    }
}
