import Foundation
import Testing

@testable import GuildhallCommands

struct PanelCommandTests {
    /// Three criteria that three experts compare, one of whom leaves a pair out.
    private static let model = """
        format: guildhall-decision/1
        title: Supplier
        alternatives: [{id: a}, {id: b}]
        children:
          - {id: price, alternatives: {weights: {a: 3, b: 1}}}
          - {id: trust, alternatives: {weights: {a: 1, b: 4}}}
          - {id: speed, alternatives: {weights: {a: 2, b: 1}}}
        comparisons: [[price, trust, 3], [price, speed, 5], [trust, speed, 2]]
        """
    private static let answers = """
        expert,node,left,right,judgment
        e1,,price,trust,3
        e1,,price,speed,5
        e1,,trust,speed,2
        e2,,price,trust,1/4
        e2,,price,speed,
        e2,,trust,speed,3
        e3,,price,trust,1
        e3,,price,speed,2
        e3,,trust,speed,2
        """

    /// The folder lives as long as the test, and its files with it.
    private let folder: TemporaryFolder
    private let model: String
    private let answers: String

    init() throws {
        folder = try TemporaryFolder()
        model = try folder.write(Self.model, to: "model.yaml")
        answers = try folder.write(Self.answers, to: "answers.csv")
    }

    @Test func `The JSON form has every promised key`() async throws {
        let run = await CommandRun.of("panel", model, "--judgments", answers, "--format", "json")
        #expect(run.status == 0)
        let panel = try #require(run.json["panel"] as? [String: Any])
        #expect(Set(["experts", "size", "quality", "kendall", "consensus"]).isSubset(of: panel.keys))
        #expect((panel["experts"] as? [[String: Any]])?.compactMap { $0["id"] as? String } == ["e1", "e2", "e3"])
    }

    @Test func `Without answers the command tells what is missing`() async throws {
        let run = await CommandRun.of("panel", model)
        #expect(run.status == 64 && run.remarks.hasPrefix("Error: Experts' answers are missing"))
    }

    @Test(arguments: ["aij", "aip"]) func `A decision by a panel is the same bytes on any number of threads`(
        _ mean: String
    ) async throws {
        var outputs: Set<String> = []
        for jobs in ["1", "2", "7"] {
            let run = await CommandRun.of([
                "decide", model, "--judgments", answers, "--aggregate", mean, "--runs", "2000", "--seed", "9", "--jobs",
                jobs, "--format", "json",
            ])
            #expect(run.status == 0)
            let robustness = try #require(run.json["robustness"] as? [String: Any])
            #expect((robustness["rankProbabilities"] as? [String: [Double]])?.keys.sorted() == ["a", "b"])
            outputs.insert(run.output)
        }
        #expect(outputs.count == 1)
    }

    @Test func `Means of priorities and of judgments differ, and both stand side by side`() async throws {
        func panel(_ mean: String) async throws -> [String: Any] {
            let run = await CommandRun.of([
                "decide", model, "--judgments", answers, "--aggregate", mean, "--runs", "0", "--format", "json",
            ])
            return try #require(run.json["panel"] as? [String: Any])
        }
        let (judgments, priorities) = (try await panel("aij"), try await panel("aip"))
        #expect(judgments["aggregation"] as? String == "aij")
        #expect(priorities["aggregation"] as? String == "aip-node-geometric")
        #expect((judgments["aggregations"] as? [String: Any])?.count == 5)
    }

    @Test func `Options about experts without answers are told to change nothing`() async throws {
        let run = await CommandRun.of(
            "decide", model, "--aggregate", "aip", "--expert-weights", "equal", "--runs", "0", "--format",
            "json")
        #expect(run.status == 0 && run.codes == ["option-without-effect", "option-without-effect"])
    }

    @Test func `Weights by a competence that nobody told are an error`() async throws {
        let run = await CommandRun.of([
            "panel", model, "--judgments", answers, "--expert-weights", "competence", "--format", "json",
        ])
        #expect(run.status == 1 && run.codes == ["expert-weights"])
    }

    @Test func `What neither the model nor any expert judged is an error about the node`() async throws {
        let text = Self.model.replacing(#/comparisons: .*/#, with: "")
        let model = try folder.write(text, to: "unjudged.yaml")
        let alone = await CommandRun.of("decide", model, "--format", "json")
        #expect(alone.status == 1 && alone.codes.count == 1)
        let answered = await CommandRun.of("decide", model, "--judgments", answers, "--runs", "0", "--format", "json")
        #expect(answered.status == 0)
    }
}
