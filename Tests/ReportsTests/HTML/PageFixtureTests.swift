import Foundation
import Reports
import TestSupport
import Testing

@Suite struct PageFixtureTests {
    /// The pages that the browser tests open; they stand in a git-ignored folder.
    @Test(arguments: ["sample-en", "sample-ru", "large"])
    func `A page is written for the browser tests`(name: String) throws {
        let bundle = packageRoot.appending(path: "Assets/vendor/vega-bundle.js")
        let script = try #require(
            try? String(contentsOf: bundle, encoding: .utf8), "Run scripts/vendor-assets to get \(bundle.path).")
        let report = name == "large" ? LargeReport.report : SampleReport(isRussian: name == "sample-ru").report
        let page = report.html(assets: HTMLAssets(vegaScript: script))
        let folder = packageRoot.appending(path: "build/reports")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appending(path: "\(name).html")
        try Data(page.utf8).write(to: file)
        #expect(try Data(contentsOf: file).count > script.utf8.count)
    }
}
