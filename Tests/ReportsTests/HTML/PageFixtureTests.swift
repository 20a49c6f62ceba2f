import Foundation
import Reports
import TestSupport
import Testing

@Suite struct PageFixtureTests {
    /// The pages that the browser tests open; they stand in a git-ignored folder.
    @Test(arguments: ["en", "ru"])
    func `The sample page is written for the browser tests`(language: String) throws {
        let bundle = packageRoot.appending(path: "Assets/vendor/vega-bundle.js")
        let script = try #require(
            try? String(contentsOf: bundle, encoding: .utf8), "Run scripts/vendor-assets to get \(bundle.path).")
        let page = SampleReport(isRussian: language == "ru").report.html(assets: HTMLAssets(vegaScript: script))
        let folder = packageRoot.appending(path: "build/reports")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appending(path: "sample-\(language).html")
        try Data(page.utf8).write(to: file)
        #expect(try Data(contentsOf: file).count > script.utf8.count)
    }
}
