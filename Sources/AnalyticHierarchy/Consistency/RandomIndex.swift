/// The mean consistency index of random judgments about a number of elements: what a matrix's own index is held against.
public struct RandomIndex: Sendable, Hashable {
    /// The table it comes from, which every consistency ratio names.
    public let table: RandomIndexTable
    /// The scale of the judgments.
    public let scale: JudgmentScale
    /// The number of elements compared.
    public let order: Int
    /// The number of pairs that nobody judged; zero for complete matrices.
    public let missingPairCount: Int
    /// The mean consistency index.
    public let value: Double
    /// The standard error of the mean, where the source gives one; zero for an exact value.
    public let standardError: Double?
    /// The number of matrices behind it, where the source says so.
    public let count: Int?

    /// Creates a random index.
    public init(
        table: RandomIndexTable, scale: JudgmentScale = .saaty, order: Int, missingPairCount: Int = 0, value: Double,
        standardError: Double? = nil, count: Int? = nil
    ) {
        self.table = table
        self.scale = scale
        self.order = order
        self.missingPairCount = missingPairCount
        self.value = value
        self.standardError = standardError
        self.count = count
    }
}
