/// Changes the cluster's name and the language of its notices.
public struct ChangeCluster: Operation {
    /// The name.
    public static let name: OperationName = "cluster.change"
    /// Who runs the cluster.
    public static let access: Access = .permitted(.changeCluster)

    private let version: Int
    private let newName: String
    private let language: String

    /// Asks for the change.
    ///
    /// - Parameters:
    ///   - version: the version that the one who asks has seen.
    ///   - name: the new name; another cluster may have it too, and nobody learns of that.
    ///   - language: one of ``Language``.
    public init(version: Int, name: String, language: String) {
        self.version = version
        newName = name
        self.language = language
    }

    /// Changes the cluster of the request.
    public func perform(
        in transaction: any StoreTransaction, as principal: Principal, at context: OperationContext
    ) async throws -> Outcome<Cluster> {
        guard let before = try await transaction.clusters.find(try principal.cluster) else {
            throw OperationRefusal.missing
        }
        guard before.version == version else { throw OperationRefusal.stale }
        var check = FieldCheck()
        var changed = before
        changed.name = check.text(newName, .clusterName, as: "name")
        check.language(language, as: "language")
        changed.language = language
        try check.finish()
        let after = try await transaction.clusters.update(changed)
        return Outcome(after, .changed(before, after))
    }
}
