import Testing

@testable import GuildhallCommands

struct ConsoleTests {
    @Test(arguments: [(nil, 100), (1, 60), (60, 60), (80, 80), (120, 120), (300, 120)] as [(Int?, Int)])
    func `The width is the terminal's within what reads well`(_ columns: Int?, _ width: Int) {
        #expect(Console.width(ofTerminal: columns) == width)
    }

    @Test func `Colours are wanted unless the environment says otherwise`() {
        #expect(Console.allowsColours(environment: [:]))
        #expect(Console.allowsColours(environment: ["TERM": "xterm-256color", "NO_COLOR": ""]))
        #expect(!Console.allowsColours(environment: ["NO_COLOR": "1"]))
        #expect(!Console.allowsColours(environment: ["TERM": "dumb"]))
    }

    @Test func `Colours change how a report looks and not what it says`() async {
        let plain = await CommandRun.of("weigh", Example.drinks)
        let coloured = await CommandRun.of("weigh", Example.drinks, showsColours: true)
        #expect(!plain.output.contains("\u{1B}") && coloured.output.contains("\u{1B}["))
        #expect(coloured.output.replacing(#/\x1B\[[0-9;]*m/#, with: "") == plain.output)
    }
}
