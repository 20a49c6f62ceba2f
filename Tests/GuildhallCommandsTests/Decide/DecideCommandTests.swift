import AnalyticHierarchy
import Foundation
import Testing

@testable import GuildhallCommands

struct DecideCommandTests {
    @Test func `The JSON form has every promised key`() async throws {
        let run = await CommandRun.of("decide", Example.cluster, "--format", "json")
        #expect(run.status == 0 && run.remarks.isEmpty)
        #expect(
            Set(["title", "ranking", "nodes", "merits", "methods", "verdict", "diagnostics"])
                .isSubset(of: run.json.keys))
        let ranking = try #require(run.json["ranking"] as? [[String: Any]])
        #expect(ranking.compactMap { $0["alternative"] as? String } == ["a3", "a2", "a1"])
        #expect(ranking.allSatisfy { Set(["alternative", "rank", "score", "merits"]).isSubset(of: $0.keys) })
        let merits = try #require(run.json["merits"] as? [String: [String: Double]])
        #expect(Set(merits.keys) == ["benefits", "costs"] && merits.values.allSatisfy { $0.count == 3 })
        let methods = try #require(run.json["methods"] as? [String: Any])
        #expect(Set(methods.keys) == Set(PriorityMethod.allCases.map(\.rawValue)))
    }

    @Test func `Every node that weighs something is there, roots and leaves too`() async throws {
        let run = await CommandRun.of("decide", Example.cluster, "--format", "json")
        let nodes = try #require(run.json["nodes"] as? [[String: Any]])
        #expect(nodes.count == 26)
        let promised: Set = [
            "merit", "path", "method", "weights", "lambdaMax", "consistencyIndex", "consistencyRatio", "randomIndex",
        ]
        #expect(nodes.allSatisfy { promised.isSubset(of: $0.keys) })
        #expect(nodes.count { $0["path"] as? String == "" } == 2)
        let direct = nodes.filter { $0["method"] as? String == "direct" }
        #expect(direct.count == 18)
        #expect(direct.allSatisfy { $0["consistencyRatio"] is NSNull && $0["randomIndex"] is NSNull })
        let compared = nodes.filter { $0["method"] as? String == "eigenvector" }
        #expect(
            compared.allSatisfy {
                Set(($0["randomIndex"] as? [String: Any] ?? [:]).keys) == ["name", "value", "standardError"]
            })
    }

    @Test func `JSON numbers are the shortest that read back the same`() async {
        let run = await CommandRun.of("decide", Example.cluster, "--format", "json")
        let numbers = JSONText.numbers(in: run.output)
        #expect(numbers.count > 400)
        for text in numbers {
            let shortest = Double(text).map { "\($0)" } ?? "none"
            #expect(shortest == text || shortest == text + ".0")
        }
    }

    @Test func `Options rule over what the model says`() async throws {
        func order(_ options: String...) async -> [String] {
            let run = await CommandRun.of(["decide", Example.cluster, "--format", "json"] + options)
            return (run.json["ranking"] as? [[String: Any]] ?? []).compactMap { $0["alternative"] as? String }
        }
        #expect(await order() == ["a3", "a2", "a1"])
        #expect(await order("--weights", "row-sum") == ["a3", "a1", "a2"])
        #expect(await order("--merits", "additive-reciprocal") == ["a2", "a3", "a1"])
        #expect(await order("--weights", "row-sum", "--mode", "ideal") == ["a3", "a2", "a1"])
    }

    @Test(arguments: RandomIndexTable.allCases) func `The table of random indices is the chosen one`(
        _ table: RandomIndexTable
    ) async throws {
        let run = await CommandRun.of("decide", Example.house, "--random-index", table.rawValue, "--format", "json")
        let nodes = try #require(run.json["nodes"] as? [[String: Any]])
        let names = nodes.compactMap { ($0["randomIndex"] as? [String: Any])?["name"] as? String }
        #expect(Set(names) == [table.rawValue])
    }

    @Test func `Warnings go to standard error, and the status is 0`() async throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(ModelText.withWarning, to: "a model.yaml")
        let run = await CommandRun.of("decide", path, "--format", "json")
        #expect(run.status == 0 && run.remarks.hasPrefix("\(path):6: warning: ") && run.codes.count == 1)
        let quiet = await CommandRun.of("decide", path, "--format", "json", "--quiet")
        #expect(quiet.status == 0 && quiet.remarks.isEmpty && quiet.output == run.output)
    }

    @Test func `An option that changes nothing is a warning`() async {
        let run = await CommandRun.of("decide", Example.house, "--merits", "subtractive", "--format", "json")
        #expect(run.status == 0 && run.codes == ["option-without-effect"])
        #expect(run.remarks.hasPrefix("\(Example.house): warning: the option --merits changes nothing"))
        let used = await CommandRun.of("decide", Example.cluster, "--merits", "subtractive", "--format", "json")
        #expect(used.status == 0 && used.codes.isEmpty && used.remarks.isEmpty)
    }

    @Test(arguments: ["text", "json", "markdown", "html", "csv"])
    func `Errors go to standard error, all of them, and the status is 1`(_ format: String) async throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(ModelText.withErrors, to: "model.yaml")
        let report = try folder.write("old", to: "report")
        let run = await CommandRun.of("decide", path, "--format", format, "--output", report)
        #expect(run.status == 1 && run.remarks.split(separator: "\n").count == 2)
        #expect(run.remarks.split(separator: "\n").allSatisfy { $0.hasPrefix(path) && $0.contains(": error: ") })
        #expect(format == "json" ? run.codes.count == 2 && run.json.count == 1 : run.output.isEmpty)
        #expect(folder.text("report") == "old")
    }

    @Test func `A model that cannot be decided is an error about its file`() async throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(ModelText.withoutCosts, to: "model.yaml")
        let run = await CommandRun.of("decide", path, "--format", "json")
        #expect(run.status == 1 && run.codes.count == 1 && run.remarks.hasPrefix("\(path):6: error: "))
        let other = await CommandRun.of("decide", path, "--merits", "subtractive", "--quiet")
        #expect(other.status == 0 && other.remarks.isEmpty)
    }

    @Test(arguments: [("none.yaml", "file-missing"), ("", "file-is-directory")])
    func `A file that cannot be read is an error about it`(_ name: String, _ code: String) async throws {
        let folder = try TemporaryFolder()
        let run = await CommandRun.of("decide", folder.path(name), "--format", "json")
        #expect(run.status == 1 && run.codes == [code])
    }

    @Test func `Chances are the same bytes on any number of threads, and another seed's are others`() async {
        func output(_ options: String...) async -> String {
            await CommandRun.of(["decide", Example.house, "--runs", "2000", "--format", "json"] + options).output
        }
        let one = await output("--jobs", "1")
        #expect(await output("--jobs", "2") == one)
        #expect(await output("--jobs", "5") == one)
        #expect(await output("--seed", "2") != one)
        #expect(await output("--noise", "0.5") != one)
    }

    @Test(arguments: [["--noise", "-1"], ["--noise", "much"], ["--runs", "-1"], ["--jobs", "0"], ["--seed", "x"]])
    func `Options of the runs keep their limits`(_ options: [String]) async {
        #expect(await CommandRun.of(["decide", Example.house] + options).status == 64)
    }

    @Test func `The same model gives the same bytes`() async {
        let first = await CommandRun.of("decide", Example.cluster, "--format", "html")
        let second = await CommandRun.of("decide", Example.cluster, "--format", "html")
        #expect(first.status == 0 && first.output == second.output)
    }
}
