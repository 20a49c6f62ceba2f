/// What keeps a row from being added or changed, and is to be expected.
public enum StoreConflict: Error, Hashable, Sendable {
    /// Another row has the identifier, name, key or digest already.
    case duplicate
    /// The row, or one that it names, is not there: also when it is another cluster's.
    case missing
    /// The row was changed since the version that was given.
    case stale
    /// A row of another cluster was given to this cluster's repository.
    case foreign
}
