internal import GuildhallCore

/// A store that tells of commits: streams have news then, and who is remembered for a token may have changed.
struct ObservedStore: Store {
    private let store: any Store
    private let onCommit: @Sendable (_ changesAuthority: Bool) -> Void

    /// Watches a store.
    ///
    /// - Parameters:
    ///   - store: the store.
    ///   - onCommit: called behind every commit, with whether it touched what somebody's authority rests on.
    init(_ store: any Store, onCommit: @escaping @Sendable (_ changesAuthority: Bool) -> Void) {
        self.store = store
        self.onCommit = onCommit
    }

    /// Reads as the store does.
    func read<Result: Sendable>(
        _ body: @Sendable (any StoreSnapshot) async throws -> Result
    ) async throws -> Result {
        try await store.read(body)
    }

    /// Writes as the store does, and tells of it when it is durable.
    @discardableResult
    func write<Result: Sendable>(
        _ body: @Sendable (any StoreTransaction) async throws -> Result
    ) async throws -> Result {
        let mark = AuthorityMark()
        let result = try await store.write { try await body(ObservedTransaction(inner: $0, mark: mark)) }
        onCommit(mark.isSet)
        return result
    }

    /// Proves itself as the store does; nobody needs to be told.
    func probe() async throws { try await store.probe() }

    /// Copies as the store does.
    func backUp(to path: String) async throws { try await store.backUp(to: path) }

    /// Ends as the store does.
    func close() async throws { try await store.close() }
}
