import Foundation
import TestSupport
import Testing

@testable import GuildhallCommands

struct CalibrateCommandTests {
    private let toys = packageRoot.appending(path: "Examples/chenghai-toys").path

    private func parameters(_ run: CommandRun) -> [[String: Any]] { run.json["parameters"] as? [[String: Any]] ?? [] }

    /// The example's observations are the game's own answers at a unit cost of 0.2 and a fixed cost of 7,000,000.
    @Test func `The toy example finds the costs that its observations were made with`() async {
        let arguments = ["calibrate", "\(toys)/chenghai-toys.calibration.yaml", "--format", "json"]
        let run = await CommandRun.of(arguments + ["--jobs", "1"])
        #expect(run.status == 0 && run.remarks.isEmpty)
        for (parameter, truth) in zip(parameters(run), [0.2, 7_000_000]) {
            let (low, high) = (parameter["low"] as? Double ?? .nan, parameter["high"] as? Double ?? .nan)
            #expect(low < truth && truth < high && high < 2.5 * low, "\(low) \(high)")
        }
        #expect(await CommandRun.of(arguments + ["--jobs", "3"]).output == run.output)
    }

    @Test func `Least squares find the parameters that a table was made with`() async throws {
        let folder = try TemporaryFolder()
        var table = "categories,fee,ratio\n"
        for categories in [250, 280, 310, 340] {
            let game = await CommandRun.of(
                "game", "\(toys)/chenghai-toys.game.yaml", "--vary", "categories=\(categories):\(categories + 1):2",
                "--format", "json")
            let place = ((game.json["places"] as? [[String: Any]])?.first?["answers"] as? [Double]) ?? []
            table += "\(categories),\(place[0]),\(place[1])\n"
        }
        _ = try folder.write(table, to: "seen.csv")
        let plan = try folder.write(
            """
            format: guildhall-calibration/1
            model: \(toys)/chenghai-toys.game.yaml
            vary: {unitCost: {uniform: [0.1, 0.4]}, fixedCost: {uniform: [5000000, 9000000]}}
            observed: seen.csv
            measure: [fee, ratio]
            given: [categories]
            method: {kind: least-squares}
            """, to: "fit.calibration.yaml")
        let run = await CommandRun.of("calibrate", plan, "--format", "json")
        #expect(run.status == 0, "\(run.remarks)")
        let found = parameters(run).compactMap { $0["estimate"] as? Double }
        #expect(found.count == 2 && abs(found[0] - 0.2) < 1e-6 && abs(found[1] - 7_000_000) < 1)
    }

    @Test func `A game is calibrated by its own tables, as its report has them`() async {
        let run = await CommandRun.of("calibrate", "\(toys)/chenghai-toys.game.yaml", "--format", "json")
        let game = await CommandRun.of("game", "\(toys)/chenghai-toys.game.yaml", "--format", "json", "--draws", "10")
        #expect(
            run.status == 0 && run.json["calibration"] as? NSDictionary == game.json["calibration"] as? NSDictionary)
        let toy = packageRoot.appending(path: "Tests/Fixtures/ClusterGame/toys.game.yaml").path
        let none = await CommandRun.of("calibrate", toy, "--format", "json")
        #expect(none.status == 1 && none.codes == ["no-calibration"])
    }

    @Test func `Every form and language is written, and a deadline says so`() async throws {
        let plan = "\(toys)/chenghai-toys.calibration.yaml"
        for (format, language) in zip(["text", "markdown", "html", "csv"], ["en", "ru", "uk", "zh"]) {
            let run = await CommandRun.of("calibrate", plan, "--format", format, "--language", language)
            #expect(run.status == 0 && !run.output.isEmpty, "\(format)")
        }
        let late = await CommandRun.of("calibrate", plan, "--deadline", "0.000001")
        #expect(late.status == 1 && late.remarks.contains("the deadline passed"))
    }
}
