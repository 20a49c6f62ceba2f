internal import GuildhallCore
internal import Synchronization

/// Tells who stands behind a bearer token (RFC 6750), and remembers it for a moment.
///
/// What is remembered is forgotten whenever somebody's authority may have changed here (``forget()``), and after two seconds
/// in any case, since the operator's commands change the same database from outside.
final class TokenDesk: Sendable {
    /// Finds a token's owner; nil for a token that opens nothing.
    typealias Find = @Sendable (String) async throws -> Resolution?

    private struct Entry {
        let known: Resolution
        let until: Timestamp
    }

    /// How long something is remembered.
    static let memory = Duration.seconds(2)
    /// How many tokens are remembered at most.
    static let mostEntries = 10_000

    private let find: Find
    private let entries = Mutex<(entries: [SecretDigest: Entry], generation: Int)>(([:], 0))

    /// Creates a desk that remembers nobody.
    init(find: @escaping Find) { self.find = find }

    /// Forgets everybody.
    func forget() {
        entries.withLock { state in
            state.entries.removeAll(keepingCapacity: true)
            state.generation += 1
        }
    }

    /// Who shows a token, and the token; nil for a token that opens nothing.
    ///
    /// - Parameters:
    ///   - header: the value of the header `Authorization`.
    ///   - now: when the request came.
    func recognise(_ header: String, at now: Timestamp) async throws -> (Resolution, String)? {
        // The scheme's name knows no case (RFC 9110, section 11.1).
        guard header.prefix(7).lowercased() == "bearer " else { return nil }
        let token = String(String(header.dropFirst(7)).trimmingSpaces)
        guard let digest = Secret.digest(ofShown: token, .apiToken) else { return nil }
        let (entry, generation) = entries.withLock { ($0.entries[digest], $0.generation) }
        if let entry, now < entry.until { return (entry.known, token) }
        guard let known = try await find(token), known.expiresAt.map({ now < $0 }) ?? true else { return nil }
        remember(known, digest, at: now, generation)
        return (known, token)
    }

    /// Remembers a token unless something was forgotten since it was asked for: the answer may then be old.
    private func remember(_ known: Resolution, _ digest: SecretDigest, at now: Timestamp, _ generation: Int) {
        let end = now + Self.memory
        entries.withLock { state in
            guard state.generation == generation else { return }
            if state.entries.count >= Self.mostEntries { state.entries.removeAll(keepingCapacity: true) }
            state.entries[digest] = Entry(known: known, until: known.expiresAt.map { min($0, end) } ?? end)
        }
    }
}
