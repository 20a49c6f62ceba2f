// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

/// The store's functions run where their caller runs: a transaction's statements then stay on its connection's queue.
let onCallersActor = strict + [.enableUpcomingFeature("NonisolatedNonsendingByDefault")]

let package = Package(
    name: "guildhall",
    products: [
        .library(name: "RandomStreams", targets: ["RandomStreams"]),
        .library(name: "LinearAlgebra", targets: ["LinearAlgebra"]),
        .library(name: "AnalyticHierarchy", targets: ["AnalyticHierarchy"]),
        .library(name: "ClusterGame", targets: ["ClusterGame"]),
        .library(name: "MarketSimulation", targets: ["MarketSimulation"]),
        .library(name: "ClusterNetwork", targets: ["ClusterNetwork"]),
        .library(name: "Experiments", targets: ["Experiments"]),
        .library(name: "Reports", targets: ["Reports"]),
        .executable(name: "guildhall", targets: ["guildhall"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0", traits: []),
        .package(url: "https://github.com/apple/swift-log", from: "1.14.0"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.10.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.34.1"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0", traits: []),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.10.0"),
        .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
    ],
    targets: [
        // Floor 0: kernels.
        .target(name: "RandomStreams", swiftSettings: strict),
        .target(name: "LinearAlgebra", swiftSettings: strict),
        // Floor 1: the domain, and reports as values.
        .target(name: "AnalyticHierarchy", dependencies: ["LinearAlgebra", "RandomStreams"], swiftSettings: strict),
        .target(name: "ClusterGame", dependencies: ["RandomStreams"], swiftSettings: strict),
        .target(name: "MarketSimulation", dependencies: ["RandomStreams"], swiftSettings: strict),
        .target(name: "ClusterNetwork", dependencies: ["LinearAlgebra", "RandomStreams"], swiftSettings: strict),
        .target(name: "Experiments", dependencies: ["LinearAlgebra", "RandomStreams"], swiftSettings: strict),
        .target(
            name: "Reports",
            dependencies: [.product(name: "OrderedCollections", package: "swift-collections")],
            swiftSettings: strict),
        // Libraries of the system; scripts/bootstrap installs them.
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CArgon2", pkgConfig: "libargon2", providers: [.apt(["libargon2-dev"])]),
        .systemLibrary(name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        // Floor 2: documents.
        .target(
            name: "Interchange",
            dependencies: [
                "LinearAlgebra", "RandomStreams", "AnalyticHierarchy", "ClusterGame", "MarketSimulation",
                "ClusterNetwork", "Experiments", "Reports", "CZip", "CXlsxWriter",
                .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: strict),
        .target(
            name: "Presentation",
            dependencies: [
                "LinearAlgebra", "RandomStreams", "AnalyticHierarchy", "ClusterGame", "MarketSimulation",
                "ClusterNetwork", "Experiments", "Reports",
                .product(name: "OrderedCollections", package: "swift-collections"),
            ],
            swiftSettings: strict),
        // Floor 3: state, and the ports to it.
        .target(
            name: "GuildhallCore",
            dependencies: [.product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: onCallersActor),
        // Floor 4: adapters.
        .target(
            name: "SQLStore",
            dependencies: ["GuildhallCore", .product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: onCallersActor),
        .target(
            name: "SQLiteEngine",
            dependencies: [
                "SQLStore", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            swiftSettings: onCallersActor),
        .target(
            name: "Credentials",
            dependencies: ["GuildhallCore", "CArgon2"],
            swiftSettings: onCallersActor),
        // Floor 5: faces.
        .target(
            name: "GuildhallCommands",
            dependencies: [
                "AnalyticHierarchy", "ClusterGame", "MarketSimulation", "ClusterNetwork", "Experiments", "Reports",
                "Interchange", "Presentation", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        .target(
            name: "GuildhallWeb",
            dependencies: [
                "AnalyticHierarchy", "ClusterGame", "Reports", "Interchange", "Presentation", "GuildhallCore",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "CoreMetrics", package: "swift-metrics"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "DequeModule", package: "swift-collections"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HummingbirdTLS", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "OrderedCollections", package: "swift-collections"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            swiftSettings: onCallersActor),
        // Floor 6: wiring.
        .executableTarget(
            name: "guildhall",
            dependencies: [
                "GuildhallCommands", "GuildhallWeb", "GuildhallCore", "Credentials", "SQLStore", "SQLiteEngine",
                "Reports",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: onCallersActor),
        // Tests.
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
        .testTarget(
            name: "RandomStreamsTests",
            dependencies: ["RandomStreams", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "LinearAlgebraTests",
            dependencies: ["LinearAlgebra", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "AnalyticHierarchyTests",
            dependencies: ["AnalyticHierarchy", "LinearAlgebra", "RandomStreams", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "ClusterGameTests",
            dependencies: ["ClusterGame", "RandomStreams", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "MarketSimulationTests",
            dependencies: ["MarketSimulation", "ClusterGame", "ClusterNetwork", "RandomStreams", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "ClusterNetworkTests",
            dependencies: ["ClusterNetwork", "LinearAlgebra", "RandomStreams", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "ExperimentsTests",
            dependencies: ["Experiments", "LinearAlgebra", "RandomStreams", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "ReportsTests",
            dependencies: ["Reports", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "InterchangeTests",
            dependencies: [
                "Interchange", "AnalyticHierarchy", "ClusterGame", "MarketSimulation", "ClusterNetwork", "Experiments",
                "LinearAlgebra", "RandomStreams", "Reports", "TestSupport",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "PresentationTests",
            dependencies: [
                "Presentation", "AnalyticHierarchy", "ClusterGame", "MarketSimulation", "ClusterNetwork",
                "Experiments", "LinearAlgebra", "RandomStreams", "Reports", "Interchange", "TestSupport",
                .product(name: "OrderedCollections", package: "swift-collections"),
            ],
            swiftSettings: strict),
        .testTarget(
            name: "GuildhallCommandsTests",
            dependencies: [
                "GuildhallCommands", "AnalyticHierarchy", "ClusterGame", "MarketSimulation", "ClusterNetwork",
                "Experiments", "Reports", "Interchange", "Presentation", "TestSupport",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        .testTarget(
            name: "GuildhallCoreTests",
            dependencies: ["GuildhallCore", "SQLiteEngine", "SQLStore", "TestSupport"],
            swiftSettings: onCallersActor),
        .testTarget(
            name: "CredentialsTests",
            dependencies: ["Credentials", "GuildhallCore", "TestSupport"],
            swiftSettings: onCallersActor),
        .testTarget(
            name: "SQLStoreTests",
            dependencies: ["SQLStore", "GuildhallCore", "TestSupport"],
            swiftSettings: onCallersActor),
        // What every engine must pass, and the program that the tests of durability kill and trace.
        .target(
            name: "StoreContract",
            dependencies: ["SQLStore", "GuildhallCore"],
            path: "Tests/StoreContract",
            swiftSettings: onCallersActor),
        .executableTarget(
            name: "StoreHarness",
            dependencies: ["Credentials", "SQLiteEngine", "SQLStore", "GuildhallCore"],
            path: "Tests/StoreHarness",
            swiftSettings: onCallersActor),
        .testTarget(
            name: "SQLiteEngineTests",
            dependencies: ["SQLiteEngine", "SQLStore", "GuildhallCore", "StoreContract", "TestSupport"],
            swiftSettings: onCallersActor),
        .testTarget(
            name: "GuildhallWebTests",
            dependencies: [
                "GuildhallWeb", "GuildhallCore", "Credentials", "SQLStore", "SQLiteEngine", "Reports", "Presentation",
                "TestSupport",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "OrderedCollections", package: "swift-collections"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            swiftSettings: onCallersActor),
        // The program that fills a database for the tests of the interface for programs.
        .executableTarget(
            name: "InterfaceSeed",
            dependencies: ["SQLiteEngine", "SQLStore", "GuildhallCore", "Credentials"],
            path: "Tests/InterfaceSeed",
            swiftSettings: onCallersActor),
        .target(name: "TidySupport", path: "Tests/TidySupport", swiftSettings: strict),
        .testTarget(name: "TidyTests", dependencies: ["TidySupport", "TestSupport"], swiftSettings: strict),
    ]
)
