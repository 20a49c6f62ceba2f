import Testing
import TidySupport

@Suite struct `Places` {
    @Test func `Folders are named after topics`() throws {
        expectNone(PlaceRule.folders(of: try repository.get().paths))
    }

    @Test func `Nothing generated or downloaded is committed`() throws {
        expectNone(PlaceRule.generated(among: try repository.get().trackedPaths))
    }

    @Test func `The rule finds folders named after kinds of code`() {
        let paths = [
            "Sources/A/Utils/B.swift", "Sources/A/Models/B.swift", "Sources/A/Judgments/B.swift", "Utils/a.md",
        ]
        #expect(PlaceRule.folders(of: paths).map(\.path) == Array(paths.prefix(2)))
    }

    @Test func `The rule finds what tools write`() {
        let bad = [
            "Package.resolved", "Benchmarks/Package.resolved", ".build/a", ".build-soak/a", "Assets/vendor/a.js",
            "Tests/BrowserTests/__pycache__/a.pyc",
        ]
        #expect(PlaceRule.generated(among: bad + ["Sources/build.swift", "scripts/build-docs"]).map(\.path) == bad)
    }
}
