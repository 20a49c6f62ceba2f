// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

// Measurements stand apart from the package, so that nobody who uses a library of it builds them.
let package = Package(
    name: "benchmarks",
    dependencies: [.package(name: "guildhall", path: "..")],
    targets: [
        .executableTarget(
            name: "kernel-timings",
            dependencies: [
                .product(name: "AnalyticHierarchy", package: "guildhall"),
                .product(name: "LinearAlgebra", package: "guildhall"),
                .product(name: "ClusterGame", package: "guildhall"),
                .product(name: "Experiments", package: "guildhall"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "market-timing",
            dependencies: [.product(name: "MarketSimulation", package: "guildhall")],
            swiftSettings: strict),
        .executableTarget(
            name: "network-timings",
            dependencies: [.product(name: "ClusterNetwork", package: "guildhall")],
            swiftSettings: strict),
        .executableTarget(
            name: "random-index-table",
            dependencies: [.product(name: "AnalyticHierarchy", package: "guildhall")],
            swiftSettings: strict),
    ]
)
