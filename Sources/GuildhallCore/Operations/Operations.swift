/// The only door to the state: checks who may ask, runs the operation in a transaction, writes the audit log.
///
/// Who asks is found out again inside the transaction, so that nothing is changed by somebody whose session, token, account
/// or place has ended meanwhile, and roles count as they are then.
///
/// ```swift
/// let factory = try await operations.perform(
///     AddOrganisation(kind: .factory, name: "Toys"), as: principal, cause: requestID)
/// ```
public struct Operations: Sendable {
    /// The state.
    let store: any Store
    /// Tells the time.
    let clock: any TimeSource
    /// Makes identifiers.
    let identifiers: any IdentifierSource
    /// Makes secrets.
    let secrets: any SecretMinting
    /// Hashes passwords.
    let passwords: any PasswordHashing
    /// Counts attempts to sign in.
    let throttle: SignInThrottle
    /// What was used and is not written yet; see ``writeUses()``.
    public let uses = UseNotes()
    /// Lets one long reading run at a time.
    let longReadings = LongReadings()

    /// Creates the door.
    ///
    /// - Parameters:
    ///   - store: where the state is kept.
    ///   - clock: tells the time.
    ///   - identifiers: makes identifiers.
    ///   - secrets: makes secrets.
    ///   - passwords: hashes passwords.
    ///   - throttle: counts attempts to sign in.
    public init(
        store: any Store, clock: any TimeSource, identifiers: any IdentifierSource, secrets: any SecretMinting,
        passwords: any PasswordHashing, throttle: SignInThrottle = SignInThrottle()
    ) {
        self.store = store
        self.clock = clock
        self.identifiers = identifiers
        self.secrets = secrets
        self.passwords = passwords
        self.throttle = throttle
    }

    /// Performs an operation and returns when its effect is durable.
    ///
    /// - Parameters:
    ///   - operation: what is asked for.
    ///   - principal: who asks.
    ///   - cause: what brought it about, such as the request's identifier.
    /// - Returns: what the operation tells.
    /// - Throws: ``OperationRefusal``, and ``StoreFailure``, which is nobody's fault who asks.
    @discardableResult
    public func perform<Asked: Operation>(
        _ operation: Asked, as principal: Principal, cause: String
    ) async throws -> Asked.Output {
        if let refusal = Asked.access.refusal(for: principal) { throw refusal }
        let context = context(cause: cause)
        return try await store.write { transaction in
            let present = try await confirmed(principal, asking: Asked.access, in: transaction, at: context)
            return try await carryOut(operation, in: transaction, as: present, at: context)
        }
    }

    /// Prepares an operation, performs it, and returns when its effect is durable.
    ///
    /// - Parameters:
    ///   - operation: what is asked for.
    ///   - principal: who asks.
    ///   - cause: what brought it about, such as the request's identifier.
    /// - Returns: what the operation tells.
    /// - Throws: ``OperationRefusal``, and ``StoreFailure``, which is nobody's fault who asks.
    @discardableResult
    public func perform<Asked: PreparedOperation>(
        _ operation: Asked, as principal: Principal, cause: String
    ) async throws -> Asked.Prepared.Output {
        if let refusal = Asked.Prepared.access.refusal(for: principal) { throw refusal }
        let tools = PreparationTools(store: store, passwords: passwords, throttle: throttle, now: clock.now())
        return try await perform(try await operation.prepare(with: tools, as: principal), as: principal, cause: cause)
    }

    /// Answers a question.
    ///
    /// - Parameters:
    ///   - query: the question.
    ///   - principal: who asks.
    /// - Returns: the answer.
    /// - Throws: ``OperationRefusal``, and ``StoreFailure``, which is nobody's fault who asks.
    public func read<Asked: Query>(_ query: Asked, as principal: Principal) async throws -> Asked.Output {
        if let refusal = Asked.access.refusal(for: principal) { throw refusal }
        let now = clock.now()
        guard Asked.isLong else {
            return try await store.read { try await query.answer(from: $0, for: principal, at: now) }
        }
        return try await longReadings.run {
            try await store.read { try await query.answer(from: $0, for: principal, at: now) }
        }
    }

    /// The present moment, as operations see it.
    public func now() -> Timestamp { clock.now() }

    /// The moment of an operation.
    func context(cause: String) -> OperationContext {
        OperationContext(now: clock.now(), cause: cause, identifiers: identifiers, secrets: secrets)
    }

    /// Finds out inside the transaction who asks, and refuses who may not ask any more.
    ///
    /// An operation for everybody rests on a secret of its own, so that a session that ended meanwhile does not matter.
    func confirmed(
        _ principal: Principal, asking access: Access, in transaction: any StoreTransaction,
        at context: OperationContext
    ) async throws -> Principal {
        if access == .anyone { return principal }
        let present = try await transaction.confirmed(principal, at: context.now)
        if let refusal = access.refusal(for: present) { throw refusal }
        return present
    }

    /// Runs an operation and writes what it changed into the logs and, where members may know of it, the outbox.
    func carryOut<Asked: Operation>(
        _ operation: Asked, in transaction: any StoreTransaction, as principal: Principal, at context: OperationContext
    ) async throws -> Asked.Output {
        let outcome: Outcome<Asked.Output>
        do {
            outcome = try await operation.perform(in: transaction, as: principal, at: context)
        } catch StoreConflict.stale {
            throw OperationRefusal.stale
        } catch let conflict as StoreConflict where conflict != .duplicate {
            throw OperationRefusal.missing
        } catch StoreConflict.duplicate {
            // An operation that can meet one says which field has it.
            throw StoreFailure(.internal, "The operation \(Asked.name) met a row with its identifier or name.")
        }
        for change in outcome.changes {
            try await change.record(
                of: Asked.name, by: outcome.actor ?? principal.actor, at: context, in: transaction)
        }
        return outcome.output
    }
}
