import Testing

@testable import GuildhallCommands

struct RandomIndexCommandTests {
    @Test func `The JSON form has every promised key`() async {
        let run = await CommandRun.of(
            "random-index", "--order", "5", "--count", "2000", "--seed", "1", "--format", "json")
        #expect(run.status == 0 && run.remarks.isEmpty)
        #expect(Set(["order", "count", "mean", "standardError"]).isSubset(of: run.json.keys))
        #expect(run.json["order"] as? Int == 5 && run.json["count"] as? Int == 2000)
    }

    @Test(arguments: [2, 3, 8]) func `The same bytes come from any number of threads`(_ jobs: Int) async {
        let arguments = ["random-index", "--order", "5", "--count", "5001", "--seed", "7", "--format", "json"]
        let one = await CommandRun.of(arguments + ["--jobs", "1"])
        let several = await CommandRun.of(arguments + ["--jobs", "\(jobs)"])
        #expect(one.status == 0 && one.output == several.output && !one.output.isEmpty)
    }

    @Test(arguments: OutputFormat.allCases.filter { $0 != .pdf }) func `Every text has the figures`(
        _ format: OutputFormat
    ) async {
        let run = await CommandRun.of(
            "random-index", "--order", "3", "--count", "10", "--seed", "1", "--format", format.rawValue)
        #expect(run.status == 0 && run.output.contains("0.5") && run.remarks.isEmpty)
    }

    @Test func `Another seed gives other figures`() async {
        let one = await CommandRun.of("random-index", "--order", "4", "--count", "100", "--seed", "1")
        let other = await CommandRun.of("random-index", "--order", "4", "--count", "100", "--seed", "2")
        #expect(one.status == 0 && other.status == 0 && one.output != other.output)
    }

    @Test(arguments: [1, 2]) func `Orders that cannot be inconsistent have index zero`(_ order: Int) async {
        let run = await CommandRun.of(
            "random-index", "--order", "\(order)", "--count", "2", "--seed", "0", "--format", "json")
        #expect(run.status == 0 && run.json["mean"] as? Double == 0 && run.json["standardError"] as? Double == 0)
    }

    @Test(arguments: [
        ("order", "0", "from 1 to 200"), ("order", "201", "from 1 to 200"), ("order", "-3", "from 1 to 200"),
        ("count", "1", "from 2 to 1000000000"), ("count", "1.5", "from 2 to 1000000000"),
        ("seed", "-1", "from 0 to 18446744073709551615"), ("seed", "x", "from 0 to 18446744073709551615"),
        ("jobs", "0", "from 1 to 1024"), ("jobs", "--quiet", "from 1 to 1024"),
    ]) func `A number out of its limits is wrong usage that names them`(
        _ option: String, _ value: String, _ limits: String
    ) async {
        var options = ["order": "3", "count": "10", "seed": "1", "jobs": "1"]
        options[option] = value
        let arguments = ["order", "count", "seed", "jobs"].flatMap { ["--\($0)", options[$0] ?? ""] }
        let run = await CommandRun.of(["random-index"] + arguments)
        #expect(run.status == 64 && run.output.isEmpty)
        #expect(
            run.remarks.hasPrefix(
                "Error: The value '\(value)' is invalid for '--\(option) <n>': it takes a whole number \(limits)\n"))
    }
}
