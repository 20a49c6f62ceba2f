/// An operating failure of the store: nothing that a person who uses the application did wrong.
public struct StoreFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// What kind of failure it is.
    public struct Code: Hashable, Sendable {
        private enum Kind: Hashable { case busy, full, damaged, unavailable, unfit, `internal` }
        private let kind: Kind

        /// Another program holds the database; trying again may help.
        public static let busy = Code(kind: .busy)
        /// There is no space left.
        public static let full = Code(kind: .full)
        /// The database is not what was written: a damaged file, a broken disk.
        public static let damaged = Code(kind: .damaged)
        /// The database cannot be reached or opened.
        public static let unavailable = Code(kind: .unavailable)
        /// The database does not fit this version of the software.
        public static let unfit = Code(kind: .unfit)
        /// The software made a mistake.
        public static let `internal` = Code(kind: .internal)
    }

    /// What kind of failure it is.
    public let code: Code
    /// What happened and what to do, in full sentences, for the operator.
    public let description: String

    /// Creates a failure.
    public init(_ code: Code, _ description: String) {
        self.code = code
        self.description = description
    }
}
