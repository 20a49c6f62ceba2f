extension Account {
    /// Whether it is a person of the demonstration, whom every visitor may become.
    public var isDemonstrated: Bool { signInName.hasSuffix(SignInName.demoSuffix) }
}

/// A person of the demonstration: one for each role, and one who operates the server.
public enum DemoPerson: String, Hashable, Sendable, CaseIterable {
    /// Runs the cluster.
    case administrator
    /// Leads studies.
    case analyst
    /// Meets buyers.
    case clientSeer = "client-seer"
    /// Acts for a factory.
    case manager
    /// Watches for a buyer.
    case viewer
    /// Operates the server.
    case serverOperator = "operator"

    /// A name under which nobody else can be: no rule lets it be typed for a new account.
    var signInName: String { rawValue + SignInName.demoSuffix }

    /// The name that others see: invented, and written so that it can be read whatever the reader's language is.
    var displayName: String {
        switch self {
        case .serverOperator: "赵磊 · Zhao Lei"
        case .administrator: "陈静 · Chen Jing"
        case .analyst: "李明 · Li Ming"
        case .clientSeer: "林芳 · Lin Fang"
        case .manager: "王强 · Wang Qiang"
        case .viewer: "Anna Lindqvist"
        }
    }

    /// The role, and the kind of organisation in which the person has it; nil for the operator, who has no place.
    public var place: (role: Member.Role, kind: Organisation.Kind)? {
        switch self {
        case .serverOperator: nil
        case .administrator: (.administrator, .office)
        case .analyst: (.analyst, .office)
        case .clientSeer: (.clientSeer, .tradingCompany)
        case .manager: (.manager, .factory)
        case .viewer: (.viewer, .buyer)
        }
    }
}
