import Foundation
import Testing

@testable import GuildhallCommands

/// A questionnaire goes out, comes back filled in, and becomes a decision: grades, words, ratios and intervals together.
struct AnswersRoundTripTests {
    private static let model = """
        format: guildhall-decision/1
        title: Workshop
        alternatives: [{id: harbour}, {id: mill}, {id: station}]
        children:
          - id: state
            alternatives:
              grades: {sound: 1, worn: 0.5, derelict: 0.1}
              ratings: {harbour: sound, mill: worn, station: derelict}
          - {id: welcome, alternatives: {qualitative: [[harbour, mill, better], [harbour, station, better], [mill, station, equal]]}}
          - {id: rooms, alternatives: {comparisons: [[harbour, mill, 3], [harbour, station, 3], [mill, station, 2]]}}
        comparisons: [[state, welcome, 3], [state, rooms, 2], [welcome, rooms, 1/2]]
        """

    private let folder: TemporaryFolder
    private let model: String

    init() throws {
        folder = try TemporaryFolder()
        model = try folder.write(Self.model, to: "model.yaml")
    }

    /// The questionnaire of one expert, answered by a rule for each kind of row.
    private func filled(expert: String, grade: String, word: String, ratio: String) async throws -> String {
        let run = await CommandRun.of("questionnaire", model, "--output", folder.path("\(expert).csv"))
        #expect(run.status == 0)
        let empty = try #require(folder.text("\(expert).csv"))
        let rows = empty.split(separator: "\r\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
        #expect(rows[0] == ["node", "left", "right", "judgment", "alternative", "grade"])
        let answered = rows.dropFirst().map { row in
            var row = row.map(String.init)
            if row[4].isEmpty { row[3] = row[0] == "welcome" ? word : ratio } else { row[5] = grade }
            return ([expert] + row).joined(separator: ",")
        }
        let lines = ["expert," + rows[0].joined(separator: ",")] + answered
        return try folder.write(lines.joined(separator: "\n") + "\n", to: "\(expert).csv")
    }

    @Test func `Every kind of answer comes back and decides`() async throws {
        let ada = try await filled(expert: "ada", grade: "sound", word: "better", ratio: "3")
        let ben = try await filled(expert: "ben", grade: "worn", word: "equal", ratio: "\"[1, 3]\"")
        for command in [["panel"], ["decide", "--runs", "200"]] {
            let run = await CommandRun.of(
                [command[0], model, "--judgments", ada, "--judgments", ben, "--format", "json"] + command.dropFirst())
            #expect(run.status == 0 && run.codes.isEmpty, "\(run.remarks)")
            let panel = try #require(run.json["panel"] as? [String: Any])
            let experts = try #require(panel["experts"] as? [[String: Any]])
            // Three pairs of criteria, three grades, three pairs in words, three pairs of rooms.
            #expect(experts.map { $0["answeredPairs"] as? Int } == [12, 12])
        }
        let run = await CommandRun.of(
            "decide", model, "--judgments", ada, "--judgments", ben, "--runs", "0", "--format", "json")
        let nodes = try #require(run.json["nodes"] as? [[String: Any]])
        #expect(
            nodes.map { $0["method"] as? String } == ["eigenvector", "mean-grades", "mean-words", "eigenvector"])
        // The mean of sound and worn.
        #expect((nodes[1]["weights"] as? [String: Double])?.values.allSatisfy { abs($0 - 0.75) < 1e-12 } == true)
    }

    @Test func `One expert's answers decide as if they stood in the model`() async throws {
        let ada = try await filled(expert: "ada", grade: "worn", word: "equal", ratio: "2")
        let run = await CommandRun.of("decide", model, "--judgments", ada, "--runs", "0", "--format", "json")
        #expect(run.status == 0)
        let nodes = try #require(run.json["nodes"] as? [[String: Any]])
        #expect(
            nodes.map { $0["method"] as? String } == ["eigenvector", "ratings", "iterated-strength", "eigenvector"])
    }

    @Test func `The model written alone asks for answers about its grades`() async throws {
        let bare = try folder.write(
            Self.model.replacing("\n      ratings: {harbour: sound, mill: worn, station: derelict}", with: ""),
            to: "bare.yaml")
        let run = await CommandRun.of("check", bare)
        #expect(run.status == 1 && run.remarks.contains("'ratings' was expected beside it"))
    }
}
