/// Which module may import which: the one table of the package's floors.
///
/// A module imports only modules that its row names, all of them on lower floors. Floors 0 and 1 do no input and output,
/// so they take nothing of Foundation but its essentials, and the C library for mathematics.
public struct FloorPlan: Sendable {
    /// A module's row.
    public struct Row: Sendable {
        /// The module.
        public let module: String
        /// Its floor, zero at the bottom.
        public let floor: Int
        /// Its height within the floor: an engine stands on what all engines share.
        public let landing: Int
        /// The package's modules it may import.
        public let modules: Set<String>
        /// What it may import from outside besides the system's modules.
        public let outside: Set<String>

        /// Creates a row.
        public init(
            _ module: String, floor: Int, landing: Int = 0, _ modules: Set<String> = [], outside: Set<String> = []
        ) {
            self.module = module
            self.floor = floor
            self.landing = landing
            self.modules = modules
            self.outside = outside
        }
    }

    /// The rows by module.
    public let rows: [String: Row]

    /// Creates a plan.
    public init(_ rows: [Row]) {
        self.rows = Dictionary(rows.map { ($0.module, $0) }) { first, _ in first }
    }

    /// The plan that ARCHITECTURE.md describes.
    public static let guildhall: FloorPlan = {
        let kernels: Set = ["RandomStreams", "LinearAlgebra"]
        let domain = kernels.union([
            "AnalyticHierarchy", "ClusterGame", "MarketSimulation", "ClusterNetwork", "Experiments", "Reports",
        ])
        let documents = domain.union(["Interchange", "Presentation"])
        let state = documents.union(["GuildhallCore"])
        return FloorPlan([
            Row("RandomStreams", floor: 0),
            Row("LinearAlgebra", floor: 0),
            Row("AnalyticHierarchy", floor: 1, kernels),
            Row("ClusterGame", floor: 1, kernels),
            Row("MarketSimulation", floor: 1, ["RandomStreams"]),
            Row("ClusterNetwork", floor: 1, kernels),
            Row("Experiments", floor: 1, kernels),
            Row("Reports", floor: 1, outside: ["OrderedCollections"]),
            Row(
                "Interchange", floor: 2, domain,
                outside: ["Foundation", "FoundationXML", "Yams", "CXlsxWriter", "CZip"]),
            Row("Presentation", floor: 2, domain, outside: ["Foundation", "OrderedCollections"]),
            Row("GuildhallCore", floor: 3, documents, outside: ["Foundation", "Crypto"]),
            Row("SQLStore", floor: 4, state.subtracting(kernels), outside: ["Foundation", "Crypto"]),
            Row("SQLiteEngine", floor: 4, landing: 1, ["SQLStore"], outside: ["Foundation", "GRDB", "GRDBSQLite"]),
            Row("Credentials", floor: 4, ["GuildhallCore"], outside: ["Foundation", "Crypto", "CArgon2", "Dispatch"]),
            Row("GuildhallCommands", floor: 5, documents, outside: ["Foundation", "ArgumentParser"]),
            Row(
                "GuildhallWeb", floor: 5, state,
                outside: [
                    "Foundation", "ArgumentParser", "CoreMetrics", "Crypto", "DequeModule", "Dispatch",
                    "Hummingbird", "HummingbirdCore", "HummingbirdTLS", "HTTPTypes", "Logging", "NIOCore",
                    "NIOHTTPTypes", "NIOSSL",
                    "OrderedCollections", "ServiceLifecycle", "UnixSignals",
                ]),
            Row(
                "guildhall", floor: 6,
                state.union(["SQLStore", "SQLiteEngine", "Credentials", "GuildhallCommands", "GuildhallWeb"]),
                outside: ["Foundation", "ArgumentParser"]),
        ])
    }()

    /// The system's modules that every floor may use: values and mathematics, no files, clocks or processes.
    public static let system: Set<String> = ["FoundationEssentials", "Glibc", "Synchronization"]

    /// Everything in the sources that the plan does not allow.
    public func findings(in files: [RepositoryFile]) -> [Finding] {
        contradictions() + files.flatMap(findings(in:))
    }

    /// Rows that name a module on the same or a higher floor, or one that has no row.
    private func contradictions() -> [Finding] {
        rows.values.sorted { $0.module < $1.module }.flatMap { row in
            row.modules.sorted().compactMap { name in
                guard let other = rows[name] else {
                    return Finding(path: "Sources/\(row.module)", "The plan lets it import \(name), which has no row.")
                }
                guard (other.floor, other.landing) >= (row.floor, row.landing) else { return nil }
                return Finding(path: "Sources/\(row.module)", "The plan lets it import \(name), which is no lower.")
            }
        }
    }

    private func findings(in file: RepositoryFile) -> [Finding] {
        guard let module = file.module else { return [] }
        guard let row = rows[module] else {
            return [Finding(path: file.path, "The module \(module) has no row in the floor plan.")]
        }
        let allowed = row.modules.union(row.outside).union(Self.system)
        return Self.imports(in: file).filter { !allowed.contains($0.module) }.map { found in
            Finding(
                path: file.path, line: found.line,
                "\(module) on floor \(row.floor) may not import \(found.module), only \(allowed.sorted()).")
        }
    }

    /// The modules a source imports, with the lines.
    public static func imports(in file: RepositoryFile) -> [(module: String, line: Int)] {
        let kinds: Set = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
        return SwiftCode(file.text).lines.enumerated().compactMap { place, line in
            var words = line.split(separator: " ").filter { !$0.hasPrefix("@") }
            guard let keyword = words.firstIndex(of: "import"), keyword <= 1 else { return nil }
            words.removeFirst(keyword + 1)
            if let first = words.first, kinds.contains(String(first)) { words.removeFirst() }
            guard let name = words.first?.split(separator: ".").first else { return nil }
            return (String(name), place + 1)
        }
    }
}
