/// Why an operation was not performed or a question not answered: expected outcomes, for each of which a face has a page or
/// a problem.
public enum OperationRefusal: Error, Hashable, Sendable {
    /// Nobody is signed in, or the session has ended.
    case notSignedIn
    /// Name and password do not belong together; which of them is wrong is not told.
    case wrongCredentials
    /// There is nothing of that kind, or it belongs to others: the two are never told apart.
    case missing
    /// It is there, as the one who asks knows, and is not for that one to do.
    case forbidden
    /// It was changed since the version that was given.
    case stale
    /// The wishes break rules; every field that does is named.
    case invalid([FieldProblem])
    /// The state does not allow it.
    case conflict(Conflict)
    /// Too many attempts; another is taken after this many seconds.
    case tooMany(retryAfterSeconds: Int)

    /// What in the state does not allow an operation.
    public enum Conflict: String, Hashable, Sendable, CaseIterable {
        /// The cluster would be left without anybody who can run it.
        case lastAdministrator = "last-administrator"
        /// The server would be left without anybody who can run it.
        case lastOperator = "last-operator"
        /// The person is a member of the organisation already.
        case alreadyMember = "already-member"
        /// The organisation does not take part any more.
        case archived
        /// The server was set up before.
        case alreadySetUp = "already-set-up"
        /// As many as can be kept are there.
        case limitReached = "limit-reached"
        /// It has ended, been used or been taken back.
        case ended
        /// The demonstration stays whole for whoever looks at it next.
        case demonstration
    }
}
