/// A qualitative answer about two elements.
public enum Preference: String, Sendable, Hashable, CaseIterable {
    /// The first is preferred.
    case better
    /// Neither is preferred.
    case equal
    /// The second is preferred.
    case worse

    /// The answer about the elements taken the other way round.
    public var inverse: Preference {
        switch self {
        case .better: .worse
        case .equal: .equal
        case .worse: .better
        }
    }
}

/// One qualitative answer of an expert: how the element `left` stands to the element `right`.
public struct PreferenceJudgment: Sendable, Hashable {
    /// The place of the first element among those compared, counted from zero.
    public let left: Int
    /// The place of the second element.
    public let right: Int
    /// How the first stands to the second.
    public let preference: Preference

    /// Creates a judgment.
    public init(left: Int, right: Int, preference: Preference) {
        self.left = left
        self.right = right
        self.preference = preference
    }
}
