public import GuildhallCore

/// What the server needs from the world around it; the main program supplies it, tests supply their own.
public struct ServerEnvironment: Sendable {
    /// The environment in which the server's commands run.
    @TaskLocal public static var current: ServerEnvironment?

    /// The stores, through the engines that are built in.
    public let stores: any StoreKeeping
    /// Reads the vendored browser files and the shipped examples.
    public let files: any ServerFiles
    /// What time it is.
    public let clock: any TimeSource
    /// Makes the only door to a store's state.
    public let operations: @Sendable (any Store) -> Operations
    /// Takes results.
    public let writeOutput: @Sendable (String) throws -> Void
    /// Takes remarks.
    public let writeRemark: @Sendable (String) -> Void

    /// Creates an environment.
    public init(
        stores: any StoreKeeping, files: any ServerFiles, clock: any TimeSource,
        operations: @escaping @Sendable (any Store) -> Operations,
        writeOutput: @escaping @Sendable (String) throws -> Void, writeRemark: @escaping @Sendable (String) -> Void
    ) {
        self.stores = stores
        self.files = files
        self.clock = clock
        self.operations = operations
        self.writeOutput = writeOutput
        self.writeRemark = writeRemark
    }
}

/// Reads the files that come with the program.
public protocol ServerFiles: Sendable {
    /// A vendored browser file, such as `vega-bundle.js`; throws a sentence that says how to get it.
    func vendored(_ name: String) throws -> [UInt8]
    /// The path of a folder of the shipped examples, such as `fuel-energy-cluster`; nil where they were not shipped along.
    func example(_ name: String) -> String?
}
