import GuildhallCore

@testable import GuildhallWeb

/// Who asks, in the matrix of who may do what.
enum Visitor: String, CaseIterable, Sendable {
    case nobody, serverOperator, administrator, analyst, clientSeer, manager, viewer
    /// The administrator of another cluster.
    case stranger

    /// The person of the demonstration; nil for nobody, and for the stranger, who comes by a link.
    var person: DemoPerson? {
        switch self {
        case .nobody, .stranger: nil
        case .serverOperator: .serverOperator
        case .administrator: .administrator
        case .analyst: .analyst
        case .clientSeer: .clientSeer
        case .manager: .manager
        case .viewer: .viewer
        }
    }

    /// The role and the kind of organisation in the demonstration's cluster.
    var place: (role: Member.Role, kind: Organisation.Kind)? { person?.place }
}

/// Whose things are asked for.
enum Target: String, CaseIterable, Sendable {
    /// Of the asker's own organisation, or the office's for who has none.
    case own
    /// Of another organisation of the cluster.
    case other
    /// Of another cluster, under this cluster's address.
    case foreign
    /// Of nobody.
    case missing
}

/// What is to come of a request.
enum Verdict: Sendable, Equatable {
    /// It is carried out, or the form is shown again.
    case allowed
    /// The asker is sent to sign in.
    case signIn
    /// The asker may not, as anybody may know.
    case forbidden
    /// There is nothing.
    case missing
}
