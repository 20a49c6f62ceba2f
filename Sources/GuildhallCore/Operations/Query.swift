/// A question about the state; nothing changes and nothing is audited.
public protocol Query: Sendable {
    /// The answer.
    associatedtype Output: Sendable

    /// Who may ask at all.
    static var access: Access { get }

    /// Whether the answer takes a reading of all there is: such questions are answered one after another.
    static var isLong: Bool { get }

    /// Answers from one snapshot.
    ///
    /// - Parameters:
    ///   - snapshot: the state at one moment.
    ///   - principal: who asks; ``access`` holds for it.
    ///   - now: the present moment.
    func answer(from snapshot: any StoreSnapshot, for principal: Principal, at now: Timestamp) async throws -> Output
}

extension Query {
    /// Most questions are short.
    public static var isLong: Bool { false }
}
