internal import GuildhallCore

/// The answered requests of one cluster in tables.
struct SQLIdempotency<Access: SQLAccess>: IdempotencyReading {
    /// What the statements are sent to.
    let access: Access
    /// The cluster that every statement names.
    let cluster: Cluster.ID

    /// Reads by cluster, actor and key, and compares the digests of the requests.
    func outcome(of request: IdempotentRequest) async throws -> IdempotencyOutcome {
        let found = try await access.snapshot.first(
            """
            SELECT request_digest, status, media_type, location, body FROM idempotent_requests
            WHERE cluster = \(cluster) AND actor = \(request.actor) AND request_key = \(request.key)
            """)
        guard var row = found else { return .isNew }
        guard try row.next(SecretDigest.self) == request.requestDigest else { return .keyOfAnotherRequest }
        return .answered(
            StoredResponse(
                status: try row.next(), mediaType: try row.nextIfPresent(), location: try row.nextIfPresent(),
                body: try row.next()))
    }
}

extension SQLIdempotency: IdempotencyRepository where Access == SQLTransaction {
    /// Inserts; a second answer under the key is a conflict, never a replacement.
    func record(_ response: StoredResponse, to request: IdempotentRequest, at time: Timestamp) async throws {
        try await access.executeExpectingConflict(
            """
            INSERT INTO idempotent_requests (cluster, actor, request_key, request_digest, status, media_type, location,
                body, created_at)
            VALUES (\(cluster), \(request.actor), \(request.key), \(request.requestDigest), \(response.status),
                \(response.mediaType), \(response.location), \(response.body), \(time))
            """)
    }

    /// Deletes along the index of moments.
    func removeAnswers(before time: Timestamp, limit: Int) async throws -> Int {
        try await access.execute(
            """
            DELETE FROM idempotent_requests WHERE cluster = \(cluster) AND (actor, request_key) IN (
                SELECT actor, request_key FROM idempotent_requests
                WHERE cluster = \(cluster) AND created_at < \(time) ORDER BY created_at LIMIT \(limit))
            """)
    }

    /// Deletes along the key.
    func removeAnswers(to actor: Actor) async throws -> Int {
        try await access.execute("DELETE FROM idempotent_requests WHERE cluster = \(cluster) AND actor = \(actor)")
    }
}
