/// A change that somebody asks for: the only way in which the state of the application changes.
///
/// An operation is a value with the wishes as they came. It says who may ask at all (``access``); ``Operations`` checks that
/// first, and writes the audit log from the changes in the outcome, in the same transaction.
///
/// ```swift
/// public struct RenameOrganisation: Operation {
///     public static let name: OperationName = "organisation.rename"
///     public static let access: Access = .permitted(.changeOrganisations)
///     let organisation: Organisation.ID
///     let newName: String
///
///     public func perform(
///         in transaction: any StoreTransaction, as principal: Principal, at context: OperationContext
///     ) async throws -> Outcome<Organisation> {
///         let tenant = transaction.tenant(try principal.cluster)
///         guard let before = try await tenant.organisations.find(organisation) else { throw OperationRefusal.missing }
///         var after = before
///         after.name = try newName.checked(.organisationName, as: "name")
///         after = try await tenant.organisations.update(after)
///         return Outcome(after, .changed(before, after))
///     }
/// }
/// ```
///
/// What is refused is thrown as an ``OperationRefusal``; then nothing of the operation is kept. What belongs to others is
/// refused exactly as what is not there.
public protocol Operation: Sendable {
    /// What the one who asked is told.
    associatedtype Output: Sendable

    /// The name in the audit log, in events and in metrics.
    static var name: OperationName { get }
    /// Who may ask for it at all.
    static var access: Access { get }

    /// Makes the change, inside a transaction that the caller owns.
    ///
    /// - Parameters:
    ///   - transaction: the state.
    ///   - principal: who asks; ``access`` holds for it.
    ///   - context: the moment, and what is made new.
    /// - Returns: what the one who asked is told, and the changes for the audit log.
    func perform(
        in transaction: any StoreTransaction, as principal: Principal, at context: OperationContext
    ) async throws -> Outcome<Output>
}
