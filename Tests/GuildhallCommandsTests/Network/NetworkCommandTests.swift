import Foundation
import TestSupport
import Testing

@testable import GuildhallCommands

@Suite struct NetworkCommandTests {
    private static let folder = packageRoot.appending(path: "Examples/chenghai-toys").path
    private static let toys = ["network", "\(folder)/relations.csv", "--nodes", "\(folder)/members.csv"]
    private static let dates = ["--at", "2025-12-31", "--against", "2023-12-31"]

    private static let ties = """
        source,target,weight,kind,start,end
        B1,T1,2,trade,2024-05-01,
        T1,S1,1,contact,,
        S1,F1,3,mandate,2022-01-01,2024-12-31
        S1,F2,1,mandate,2023-01-01,
        F1,F2,1,kin,,
        B1,F2,1,meeting,2024-06-01,

        """
    private static let members =
        "id,tier,label\nB1,buyer,\nT1,trading-company,\nS1,client-seer,\nF1,factory,\nF2,factory,\n"

    /// The arguments that read a small network, which lies in a folder.
    private func small(_ folder: TemporaryFolder) throws -> [String] {
        let ties = try folder.write(Self.ties, to: "ties.csv")
        return ["network", ties, "--nodes", try folder.write(Self.members, to: "members.csv")]
    }

    /// The page of the example prints these figures.
    @Test func `The example's report says what its page says`() async throws {
        let run = await CommandRun.of(Self.toys + Self.dates + ["--format", "markdown"])
        #expect(run.status == 0 && run.remarks.isEmpty && run.output.contains("Since 2023-12-31: density rose"))
        let rows = [
            ("6.2%", "5.0%"), ("40.2%", "5.7%"), ("0.77", "0.77"), ("6", "13"), ("4.8", "3.8"),
        ]
        for (now, before) in rows { #expect(run.output.contains("| \(now) | \(before) |"), "\(now), \(before)") }
    }

    @Test func `The report is given in every form`() async throws {
        let folder = try TemporaryFolder()
        let arguments = try small(folder)
        let forms = [
            "markdown": "## ", "html": "<html", "csv": "id,tier,label,degree", "graphml": "<graphml",
            "gexf": "<gexf", "json": "\"measures\"", "text": "Verdict",
        ]
        for (form, mark) in forms {
            let run = await CommandRun.of(arguments + ["--format", form, "--title", "Toys"])
            #expect(run.status == 0 && run.output.contains(mark), "\(form)")
        }
        let file = await CommandRun.of(arguments + ["--output", folder.path("toys.gexf")])
        #expect(file.status == 0 && folder.text("toys.gexf")?.contains("betweenness_centrality") == true)
    }

    @Test func `The table of members can be read as a list of members`() async throws {
        let folder = try TemporaryFolder()
        let arguments = try small(folder)
        _ = await CommandRun.of(arguments + ["--format", "csv", "--output", folder.path("again.csv")])
        let again = await CommandRun.of(
            "network", arguments[1], "--nodes", folder.path("again.csv"), "--format", "json")
        let first = await CommandRun.of(arguments + ["--format", "json"])
        #expect(again.status == 0 && again.output == first.output)
    }

    @Test func `The same seed gives the same bytes on any number of threads`() async throws {
        let folder = try TemporaryFolder()
        let dates = ["--at", "2024-12-31", "--against", "2023-12-31"]
        let arguments = try small(folder) + dates + ["--format", "json", "--seed", "7"]
        let one = await CommandRun.of(arguments + ["--jobs", "1"])
        let three = await CommandRun.of(arguments + ["--jobs", "3"])
        #expect(one.status == 0 && one.output == three.output)
    }

    @Test func `A network is compared with an earlier file`() async throws {
        let folder = try TemporaryFolder()
        _ = try folder.write("source,target\na,b\nb,c\n", to: "now.csv")
        _ = try folder.write("source,target\na,b\na,d\n", to: "before.csv")
        let run = await CommandRun.of(
            "network", folder.path("now.csv"), "--against", folder.path("before.csv"), "--format", "json")
        let change = run.json["change"] as? [String: Any]
        #expect(change?["keptTies"] as? Int == 1 && change?["addedTies"] as? Int == 1)
        #expect(change?["entered"] as? [String] == ["c"] && change?["left"] as? [String] == ["d"])
    }

    @Test func `Moments that cannot be are told`() async throws {
        let folder = try TemporaryFolder()
        _ = try folder.write("source,target,start\na,b,3\nb,c,5\n", to: "steps.csv")
        _ = try folder.write("source,target\na,b\n", to: "plain.csv")
        let wrong = [
            (["network", folder.path("steps.csv"), "--at", "2025-01-01"], "the ties have 3 to 5"),
            (["network", folder.path("plain.csv"), "--at", "3"], "have no times"),
            (["network", folder.path("steps.csv"), "--at", "4", "--against", "5"], "is not earlier"),
            (["network", folder.path("steps.csv"), "--at", "soon"], "is no time"),
        ]
        for (arguments, sentence) in wrong {
            let run = await CommandRun.of(arguments + ["--format", "json"])
            #expect(run.status == 1 && run.codes == ["bad-time"] && run.remarks.contains(sentence), "\(arguments)")
        }
    }

    @Test func `Problems of all files come together`() async throws {
        let folder = try TemporaryFolder()
        _ = try folder.write("source,target,weight\na,b,-1\n", to: "ties.csv")
        _ = try folder.write("id,tier\na,factory\na,buyer\n", to: "members.csv")
        let run = await CommandRun.of(
            "network", folder.path("ties.csv"), "--nodes", folder.path("members.csv"), "--format", "json")
        #expect(run.status == 1 && Set(run.codes) == ["negative-weight", "duplicate-id"])
    }

    @Test func `Who is outside can be chosen`() async throws {
        let folder = try TemporaryFolder()
        let arguments = try small(folder)
        let run = await CommandRun.of(arguments + ["--outside", "factory", "--format", "json"])
        #expect(run.json["outsideTiers"] as? [String] == ["factory"])
        let wrong = await CommandRun.of(arguments + ["--outside", "facotry"])
        #expect(wrong.status == 64 && wrong.remarks.contains("there are 'buyer'"))
    }

    @Test func `Long work shows how far it is`() async throws {
        let folder = try TemporaryFolder()
        let rows = (1..<120).map { "\($0 / 2),\($0)\n" }.joined()
        _ = try folder.write("source,target\n" + rows, to: "tree.csv")
        let run = await CommandRun.of(
            ["network", folder.path("tree.csv"), "--exact", "0", "--sample", "40", "--format", "json"],
            showsProgress: true)
        #expect(run.status == 0)
        let betweenness = run.json["betweenness"] as? [String: Any]
        #expect(betweenness?["sampled"] as? Bool == true && betweenness?["sources"] as? Int == 40)
        // Quick machines may be done before a line is due; what is shown then is nothing else.
        #expect(run.remarks.isEmpty || run.remarks.contains("members' shortest paths"))
    }

    @Test(arguments: [
        ["network"], ["network", ""], ["network", "x", "--against", "2025-01-01"], ["network", "x", "--against", ""],
        ["network", "x", "--transmission", "2"], ["network", "x", "--output", "a.xlsx"],
        ["network", "x", "--exact", "-1"],
    ]) func `Wrong usage ends with 64`(_ arguments: [String]) async {
        let run = await CommandRun.of(arguments)
        #expect(run.status == 64 && run.output.isEmpty)
    }
}
