internal import Synchronization

/// Notes in memory which sessions and tokens were used, to be written together later.
///
/// Who reads must not wait for a write, and must not fail when none can be made: a note that is lost with the process costs
/// a session some seconds of its idle days, and a list shows an earlier last use.
public final class UseNotes: Sendable {
    /// What was noted and is not written yet.
    struct Noted: Sendable {
        /// When each session was last seen.
        var sessions: [SecretDigest: Timestamp] = [:]
        /// When each token was last used, by its cluster.
        var tokens: [Cluster.ID: [APIToken.ID: Timestamp]] = [:]

        /// How many notes there are.
        var count: Int { tokens.values.reduce(sessions.count) { $0 + $1.count } }
    }

    /// The most notes that are kept; further ones are left out until these are written.
    public static let most = 50_000

    private let state = Mutex(Noted())

    /// Creates notes without any.
    public init() {}

    /// How many uses are noted and not written yet.
    public var count: Int { state.withLock { $0.count } }

    /// Notes the use of what somebody showed, unless the last one noted with it is recent enough.
    func note(_ proof: Standing.Proof, at now: Timestamp) {
        switch proof {
        case .session(let session):
            guard session.seenAt + SessionRule.noted <= now else { return }
            add { $0.sessions[session.digest] = now }
        case .apiToken(let token):
            guard token.usedAt.map({ $0 + SessionRule.noted <= now }) ?? true else { return }
            add { $0.tokens[token.cluster, default: [:]][token.id] = now }
        }
    }

    /// Takes all notes to be written.
    func take() -> Noted {
        state.withLock { state in
            defer { state = Noted() }
            return state
        }
    }

    /// Puts notes back that could not be written; what was noted meanwhile is newer.
    func putBack(_ old: Noted) {
        state.withLock { state in
            state.sessions.merge(old.sessions) { newer, _ in newer }
            for (cluster, tokens) in old.tokens {
                state.tokens[cluster, default: [:]].merge(tokens) { newer, _ in newer }
            }
        }
    }

    private func add(_ change: (inout Noted) -> Void) {
        state.withLock { state in
            if state.count < Self.most { change(&state) }
        }
    }
}

extension Operations {
    /// Writes what was noted of the use of sessions and tokens, in one transaction; nobody did anything, so that nothing is
    /// audited.
    ///
    /// - Returns: how many notes there were.
    /// - Throws: ``StoreFailure``; the notes are then kept for the next time.
    @discardableResult
    public func writeUses() async throws -> Int {
        let noted = uses.take()
        if noted.count == 0 { return 0 }
        do {
            try await store.write { transaction in
                for (digest, time) in noted.sessions { try await transaction.sessions.touch(digest, at: time) }
                for (cluster, tokens) in noted.tokens {
                    let repository = transaction.tenant(cluster).tokens
                    for (token, time) in tokens { try await repository.touch(token, at: time) }
                }
            }
        } catch {
            uses.putBack(noted)
            throw error
        }
        return noted.count
    }
}
