/// What went wrong in a database, in the words that both engines share.
public struct SQLFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// What kind of failure it is.
    public struct Code: Hashable, Sendable {
        private enum Kind: Hashable {
            case busy, full, corrupt, notADatabase, unreachable, readOnly, inputOutput, closed
            case duplicate, missingReference, rule
            case rolledBack, misuse, misread, unfitSchema, other
        }
        private let kind: Kind

        /// Another program or connection holds a lock for longer than was waited.
        public static let busy = Code(kind: .busy)
        /// No space is left.
        public static let full = Code(kind: .full)
        /// The contents are damaged.
        public static let corrupt = Code(kind: .corrupt)
        /// The file is something else.
        public static let notADatabase = Code(kind: .notADatabase)
        /// The database cannot be opened or reached.
        public static let unreachable = Code(kind: .unreachable)
        /// The database may not be written.
        public static let readOnly = Code(kind: .readOnly)
        /// Reading or writing failed.
        public static let inputOutput = Code(kind: .inputOutput)
        /// The database has been closed.
        public static let closed = Code(kind: .closed)
        /// A key is taken.
        public static let duplicate = Code(kind: .duplicate)
        /// A row that is named is not there, or one that is still named would go.
        public static let missingReference = Code(kind: .missingReference)
        /// A condition of the schema does not hold.
        public static let rule = Code(kind: .rule)
        /// The transaction was undone before it could be committed.
        public static let rolledBack = Code(kind: .rolledBack)
        /// The program used the database in a way that is not allowed.
        public static let misuse = Code(kind: .misuse)
        /// A row holds something else than the program expects.
        public static let misread = Code(kind: .misread)
        /// The schema is not one that the program can work with.
        public static let unfitSchema = Code(kind: .unfitSchema)
        /// Anything else.
        public static let other = Code(kind: .other)
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
