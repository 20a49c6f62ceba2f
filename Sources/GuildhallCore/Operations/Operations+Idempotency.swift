/// What became of a request that may come again.
public enum RepeatableAnswer: Hashable, Sendable {
    /// It was carried out now.
    case first(StoredResponse)
    /// It was carried out before; this is what was answered then, byte by byte.
    case again(StoredResponse)
    /// Another request came under this key.
    case keyOfAnotherRequest
}

extension Operations {
    /// Performs an operation once, however often the request for it comes.
    ///
    /// The answer is stored in the operation's own transaction, so that it is there exactly when the effect is. A refusal is
    /// not stored: the same request may succeed later.
    ///
    /// - Parameters:
    ///   - operation: what is asked for.
    ///   - principal: who asks, in a cluster.
    ///   - cause: what brought it about.
    ///   - request: the request with its key.
    ///   - encode: gives the answer's bytes.
    /// - Returns: the answer, and whether it is a repetition.
    public func perform<Asked: Operation>(
        _ operation: Asked, as principal: Principal, cause: String, answering request: IdempotentRequest,
        encode: @Sendable (Asked.Output) throws -> StoredResponse
    ) async throws -> RepeatableAnswer {
        if let refusal = Asked.access.refusal(for: principal) { throw refusal }
        let cluster = try principal.cluster
        let context = context(cause: cause)
        return try await store.write { transaction in
            // The stored answer, too, is for who may still ask.
            let principal = try await confirmed(principal, asking: Asked.access, in: transaction, at: context)
            let requests = transaction.tenant(cluster).requests
            switch try await requests.outcome(of: request) {
            case .answered(let response): return .again(response)
            case .keyOfAnotherRequest: return .keyOfAnotherRequest
            case .isNew:
                let output = try await carryOut(operation, in: transaction, as: principal, at: context)
                let response = try encode(output)
                try await requests.record(response, to: request, at: context.now)
                return .first(response)
            }
        }
    }
}
