import Experiments
import Foundation
import TestSupport
import Testing

@testable import GuildhallCommands

struct SensitivityCommandTests {
    private let plan = packageRoot.appending(path: "Examples/chenghai-toys/chenghai-toys.sweep.yaml").path

    /// The function of Ishigami as results that a sweep of somebody else's model could have written.
    private static func ishigami(blocks: Int) throws -> String {
        let factors = try ["x1", "x2", "x3"].map { try Factor($0, .uniform(low: -.pi, high: .pi)) }
        let design = try Design.saltelli(of: factors, blocks: blocks, scrambling: .linearMatrix(seed: 7))
        var text = "plan,run,point,repetition,seed,step,x1,x2,x3,y,status,error\n"
        for point in 0..<design.pointCount {
            let x = design.values(at: point)
            let y = sin(x[0]) + 7 * sin(x[1]) * sin(x[1]) + 0.1 * x[2] * x[2] * x[2] * x[2] * sin(x[0])
            text += "0123456789abcdef,\(point),\(point),0,9,0,\(x[0]),\(x[1]),\(x[2]),\(y),finished,\n"
        }
        return text
    }

    /// Exact indices: Saltelli and others, *Global Sensitivity Analysis: The Primer* (2008), section 4.5.
    @Test func `Ishigami's function has its exact indices`() async throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(try Self.ishigami(blocks: 2_048), to: "ishigami.csv")
        let run = await CommandRun.of("sensitivity", path, "--format", "json", "--resamples", "50")
        let indices = try #require(run.json["indices"] as? [[String: Any]])
        let exact = [("first", [0.3139, 0.4424, 0]), ("total", [0.5576, 0.4424, 0.2437])]
        for (key, values) in exact {
            for (index, truth) in zip(indices, values) {
                let estimate = try #require(index[key] as? [String: Double])
                #expect(abs(try #require(estimate["value"]) - truth) < 0.02)
            }
        }
        #expect(indices.map { $0["role"] as? String } == ["moves", "moves", "moves"])
    }

    @Test func `The toy example is told in four languages and all forms`() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path("toys.csv")
        #expect(await CommandRun.of("sweep", plan, "--output", path).status == 0)
        let json = await CommandRun.of("sensitivity", path, "--format", "json")
        #expect((json.json["indices"] as? [Any])?.count == 15 && json.json["dropped"] as? Int == 0)
        let known = await CommandRun.of("sensitivity", path, "--format", "json", "--plan", plan)
        #expect(known.json["title"] as? String == "What moves the fee in the toy cluster")
        #expect(known.json["indices"] as? NSArray == json.json["indices"] as? NSArray)
        for format in ["text", "markdown", "html", "csv"] {
            for language in ["en", "ru", "uk", "zh"] {
                let run = await CommandRun.of("sensitivity", path, "--format", format, "--language", language)
                #expect(run.status == 0 && !run.output.isEmpty && run.remarks.isEmpty, "\(format) \(language)")
            }
        }
    }

    @Test func `Without a design of the right kind there is an error, and JSON holds only diagnostics`() async throws {
        let folder = try TemporaryFolder()
        let other = try folder.write("a,b\n1,2\n", to: "other.csv")
        let run = await CommandRun.of("sensitivity", other, "--format", "json")
        #expect(run.status == 1 && run.codes == ["not-results"])
        #expect(await CommandRun.of("sensitivity", folder.path("none.csv")).status == 1)
        #expect(await CommandRun.of("sensitivity", other, "--resamples", "3").status == 64)
    }
}
