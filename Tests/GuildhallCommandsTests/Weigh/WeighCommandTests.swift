import AnalyticHierarchy
import Foundation
import Testing

@testable import GuildhallCommands

struct WeighCommandTests {
    @Test func `The JSON form has every promised key`() async {
        let run = await CommandRun.of("weigh", Example.drinks, "--format", "json")
        #expect(run.status == 0 && run.remarks.isEmpty)
        let promised: Set = [
            "order", "items", "method", "weights", "lambdaMax", "consistencyIndex", "consistencyRatio", "randomIndex",
            "geometricConsistencyIndex", "koczkodajIndex", "saloHamalainenIndex", "harmonicIndex", "cyclicTriads",
            "missing", "worstJudgments", "methods", "diagnostics",
        ]
        #expect(promised.isSubset(of: run.json.keys))
        #expect(run.json["order"] as? Int == 7 && (run.json["items"] as? [String])?.first == "coffee")
        #expect(
            Set((run.json["methods"] as? [String: Any] ?? [:]).keys) == Set(PriorityMethod.allCases.map(\.rawValue)))
        let index = run.json["randomIndex"] as? [String: Any]
        #expect(Set((index ?? [:]).keys) == ["name", "value", "standardError"])
    }

    @Test(arguments: PriorityMethod.allCases) func `The chosen method gives the weights`(
        _ method: PriorityMethod
    ) async throws {
        let run = await CommandRun.of("weigh", Example.drinks, "--weights", method.rawValue, "--format", "json")
        let weights = try #require(run.json["weights"] as? [Double])
        let methods = try #require(run.json["methods"] as? [String: [Double]])
        #expect(run.json["method"] as? String == method.rawValue && methods[method.rawValue] == weights)
    }

    @Test(arguments: RandomIndexTable.allCases) func `The chosen table gives the random index`(
        _ table: RandomIndexTable
    ) async throws {
        let run = await CommandRun.of("weigh", Example.drinks, "--random-index", table.rawValue, "--format", "json")
        let index = try #require(run.json["randomIndex"] as? [String: Any])
        let value = try #require(index["value"] as? Double)
        #expect(index["name"] as? String == table.rawValue)
        let (ci, cr) = (run.json["consistencyIndex"] as? Double, run.json["consistencyRatio"] as? Double)
        #expect(abs(try #require(ci) / value - (try #require(cr))) < 1e-15)
    }

    @Test func `What two elements leave undefined is null`() async throws {
        let folder = try TemporaryFolder()
        let run = await CommandRun.of("weigh", try folder.write("1,2\n1/2,1\n", to: "m.csv"), "--format", "json")
        #expect(run.status == 0 && run.output.contains("\"consistencyRatio\": null"))
        #expect(!run.output.contains("nan") && !run.output.contains("inf"))
    }

    /// Four elements, of which a third of the pairs is missing and the others contradict each other.
    private static let gaps = ",a,b,c,d\na,1,3,7,\nb,,1,4,5\nc,,,1,\nd,,,,1\n"

    @Test func `A matrix with gaps has Harker's weights, two other ways, and the pair to ask about next`() async throws
    {
        let folder = try TemporaryFolder()
        let path = try folder.write(Self.gaps, to: "m.csv")
        let run = await CommandRun.of("weigh", path, "--format", "json")
        #expect(run.status == 0)
        let methods = try #require(run.json["methods"] as? [String: [Double]])
        #expect(Set(methods.keys) == ["harker", "logarithmic-least-squares", "minimal-lambda-max"])
        let weights = try #require(run.json["weights"] as? [Double])
        #expect(weights == methods["harker"] && abs(weights.reduce(0, +) - 1) < 1e-14)
        let missing = try #require(run.json["missing"] as? [[String: String]])
        #expect(missing == [["left": "a", "right": "d"], ["left": "c", "right": "d"]])
        let next = try #require(run.json["next"] as? [String: Any])
        #expect(missing.contains { $0["left"] == next["left"] as? String && $0["right"] == next["right"] as? String })
        let index = try #require(run.json["randomIndex"] as? [String: Any])
        let value = try #require(index["value"] as? Double)
        #expect(index["name"] as? String == "own" && abs(value - 0.302) < 0.003, "The index of (4, 2).")
        let (ci, cr) = (run.json["consistencyIndex"] as? Double, run.json["consistencyRatio"] as? Double)
        #expect(try #require(ci) > 0 && abs(try #require(ci) / value - (try #require(cr))) < 1e-15)
        let text = await CommandRun.of("weigh", path)
        #expect(text.status == 0 && text.output.contains("Harker") && text.remarks.contains("4 of 6 pairs"))
    }

    @Test func `Too few judgments to contradict each other, and tables without an index, give no ratio`() async throws {
        let folder = try TemporaryFolder()
        let tree = try folder.write(",a,b,c\na,1,3,\nb,,1,4\nc,,,1\n", to: "tree.csv")
        let run = await CommandRun.of("weigh", tree, "--format", "json")
        #expect(run.status == 0 && run.json["consistencyRatio"] is NSNull)
        #expect((run.json["verdict"] as? String)?.contains("cannot contradict each other") == true)
        let gaps = try folder.write(Self.gaps, to: "gaps.csv")
        let published = await CommandRun.of("weigh", gaps, "--random-index", "saaty-2005", "--format", "json")
        #expect(published.status == 0 && published.json["consistencyRatio"] is NSNull)
        #expect((published.json["verdict"] as? String)?.contains("no random index for 4 elements with 2") == true)
    }

    @Test func `Unconnected judgments, and options that need every comparison, are refused`() async throws {
        let folder = try TemporaryFolder()
        let apart = try folder.write(",a,b,c,d\na,1,3,,\nb,,1,,\nc,,,1,5\nd,,,,1\n", to: "apart.csv")
        let run = await CommandRun.of("weigh", apart)
        #expect(run.status == 1 && run.remarks.contains("(a, b), (c, d)"))
        let gaps = try folder.write(Self.gaps, to: "gaps.csv")
        for options in [["--weights", "geometric-mean"], ["--repair"]] {
            let refused = await CommandRun.of(["weigh", gaps] + options)
            #expect(refused.status == 64 && refused.output.isEmpty)
            #expect(refused.remarks.contains("needs every comparison"))
        }
    }

    @Test func `Rounded reciprocals are noted and do not stop the work`() async throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(",a,b,c\na,1,2,3\nb,0.5,1,4\nc,0.33,0.25,1\n", to: "m.csv")
        let run = await CommandRun.of("weigh", path)
        #expect(run.status == 0 && run.remarks.hasPrefix("\(path): note: ") && !run.output.isEmpty)
        let quiet = await CommandRun.of("weigh", path, "--quiet")
        #expect(quiet.status == 0 && quiet.remarks.isEmpty && !quiet.output.isEmpty)
    }

    @Test(arguments: ["text", "json"]) func `Errors in the table end with 1`(_ format: String) async throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(",a,b\na,1,0\nb,0,1\n", to: "m.csv")
        let run = await CommandRun.of("weigh", path, "--format", format)
        #expect(run.status == 1 && run.remarks.contains("\(path):2: error: "))
        #expect(format == "json" ? Array(run.json.keys) == ["diagnostics"] : run.output.isEmpty)
    }

    @Test func `A language changes the words and not the figures for machines`() async {
        let english = await CommandRun.of("weigh", Example.drinks, "--language", "en")
        let russian = await CommandRun.of("weigh", Example.drinks, "--language", "ru")
        #expect(english.output.contains("0.3268") && russian.output.contains("0,3268"))
        let machine = await CommandRun.of("weigh", Example.drinks, "--language", "ru", "--format", "json")
        #expect(machine.output.contains("\"lambdaMax\": 7."))
    }

    @Test func `Repairs are proposed where they are asked for, and nothing is changed`() async throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(",a,b,c\na,1,3,7\nb,,1,1/5\nc,,,1\n", to: "m.csv")
        let plain = await CommandRun.of("weigh", path, "--format", "json")
        let run = await CommandRun.of("weigh", path, "--repair", "--format", "json")
        #expect(plain.status == 0 && run.status == 0 && plain.json["repair"] == nil)
        #expect(run.json["weights"] as? [Double] == plain.json["weights"] as? [Double])
        let repair = try #require(run.json["repair"] as? [String: Any])
        for key in ["fewest", "leastChange"] {
            let changes = try #require(repair[key] as? [[String: Any]])
            #expect(!changes.isEmpty)
            #expect(changes.allSatisfy { Set($0.keys) == ["left", "right", "from", "to"] })
        }
        let saaty = try #require(repair["saaty"] as? [String: Any])
        #expect(Set(saaty.keys) == ["left", "right", "from", "to", "consistencyRatio"])
        // Replacing one of three judgments by what the other two imply leaves no contradiction.
        #expect(abs(try #require(saaty["consistencyRatio"] as? Double)) < 1e-9)
    }
}
