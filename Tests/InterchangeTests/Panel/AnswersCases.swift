extension AnswersCase {
    private static func judgment(_ text: String, _ code: String) -> AnswersCase {
        AnswersCase("costs,price,a1,a2,\(text)\n", "e1.csv:\(code):2:judgment")
    }

    static let problems = [
        judgment("0", "zero-judgment"), judgment("1/0", "zero-judgment"), judgment("-3", "negative-judgment"),
        judgment("+3", "signed-judgment"), judgment("nan", "judgment-not-a-number"),
        judgment("inf", "infinite-judgment"), judgment("1000001", "huge-judgment"),
        judgment("1/1000001", "tiny-judgment"), judgment("0x1", "hexadecimal-judgment"),
        judgment("three", "malformed-judgment"), judgment("1e3", "malformed-judgment"),
        judgment("\"0,5\"", "decimal-comma"), judgment("12", "judgment-off-scale"),
        judgment("01.05.2026", "judgment-is-date"), judgment("1-May", "judgment-is-date"),
        judgment("2026-05-01", "judgment-is-date"),
        AnswersCase("costs,price,a1,a3,2\n", "e1.csv:unknown-id:2:right"),
        AnswersCase("costs,price,,a2,2\n", "e1.csv:unknown-id:2:left"),
        AnswersCase("costs,price,a1,a1,2\n", "e1.csv:self-comparison:2:right"),
        AnswersCase("costs,prise,a1,a2,2\ncosts,prise,a1,a2,2\n", "e1.csv:unknown-node:2:node"),
        AnswersCase("benefits,price,a1,a2,2\n", "e1.csv:unknown-node:2:node"),
        AnswersCase("cost,price,a1,a2,2\n", "e1.csv:absent-merit:2:merit"),
        AnswersCase("risks,price,a1,a2,2\n", "e1.csv:absent-merit:2:merit"),
        AnswersCase(",safety,a1,a2,2\n", "e1.csv:ambiguous-node:2:merit"),
        AnswersCase(",,safety,price,2\n", "e1.csv:ambiguous-node:2:merit"),
        AnswersCase("benefits,known,a1,a2,2\n", "e1.csv:not-compared:2:node"),
        AnswersCase("costs,price,a1,a2,2\ncosts,price,a1,a2,2\n", "e1.csv:repeated-judgment:3:judgment"),
        AnswersCase("costs,price,a1,a2,2\ncosts,price,a2,a1,1/2\n", "e1.csv:repeated-judgment:3:judgment"),
        AnswersCase("costs,price,a1,a2,2\ncosts,price,a2,a1,2\n", "e1.csv:contradictory-judgment:3:judgment"),
        AnswersCase("costs,price,a1,a2,\ncosts,price,a2,a1,2\n", "e1.csv:contradictory-judgment:3:judgment"),
        AnswersCase("costs,price,a1,a2,\n", "e1.csv:silent-expert:-:"),
        AnswersCase("costs,price,a1,a2\n", "e1.csv:table-ragged:2:"),
        AnswersCase("", "e1.csv:no-answers:-:"),
        AnswersCase(
            "cost,price,a1,a2,0\nbenefits,safety,a1,a4,-1\n", "e1.csv:absent-merit:2:merit",
            "e1.csv:unknown-id:3:right", "e1.csv:negative-judgment:3:judgment"),
        AnswersCase(files: [("a.csv", "node,left,right,judgement\nprice,a1,a2,2\n")], "a.csv:unknown-column:1:"),
        AnswersCase(files: [("a.csv", "exprt,node,left,right,judgment\ne,price,a1,a2,2\n")], "a.csv:unknown-column:1:"),
        AnswersCase(
            files: [("a.csv", "node,left,judgment\nprice,a1,2\n")], "a.csv:missing-column:1:"),
        AnswersCase(files: [("a.csv", "node,alternative\nprice,a1\n")], "a.csv:missing-column:1:"),
        AnswersCase(files: [("a.csv", "node,left,left,right,judgment\nprice,a1,a1,a2,2\n")], "a.csv:duplicate-id:1:"),
        AnswersCase(files: [("a.csv", "node,left,right,judgment\nprice,\"a1,a2,2\n")], "a.csv:open-quote:2:"),
        AnswersCase(files: [("a.csv", " \n")], "a.csv:file-empty:-:"),
        AnswersCase(
            files: [("a.csv", "expert,node,left,right,judgment\n,price,a1,a2,2\n")], "a.csv:empty-text:2:expert"),
        AnswersCase(
            files: [("a.csv", "node,left,right,judgment\nprice,a1,a2,2\n")], panel: [("e1", "Anna"), ("e2", "Boris")],
            "a.csv:unknown-expert:2:expert"),
        AnswersCase(
            files: [("Ana.csv", "node,left,right,judgment\nprice,a1,a2,2\nprice,a2,a1,2\n")],
            panel: [("e1", "Anna")], "Ana.csv:unknown-expert:2:expert"),
        AnswersCase(
            files: [("e1.csv", "node,left,right,judgment\nprice,a1,a2,2\n")], panel: [("e1", "Anna"), ("e2", "Boris")],
            "e1.csv:silent-expert:-:"),
        AnswersCase(
            files: [
                ("x/e.csv", "node,left,right,judgment\nprice,a1,a2,2\n"),
                ("y/e.csv", "node,left,right,judgment\nprice,a1,a2,2\n"),
            ], "y/e.csv:repeated-judgment:2:judgment"),
        AnswersCase(
            files: [
                ("e.csv", "node,left,right,judgment\nprice,a1,a2,2\n"),
                ("f.csv", "round,node,left,right,judgment\n1,price,a1,a2,2\n"),
            ], "f.csv:mixed-rounds:2:round"),
        AnswersCase(
            files: [("e.csv", "round,node,left,right,judgment\n1,price,a1,a2,2\n,price,a1,a2,2\n")],
            "e.csv:mixed-rounds:3:round"),
    ]

    /// Grades, words, intervals and comparisons with gaps that are wrong.
    static let otherProblems = [
        AnswersCase(everyKind: "safety,,,,a1,god\n", "e1.csv:unknown-id:2:grade"),
        AnswersCase(everyKind: "safety,,,,a1,Good\n", "e1.csv:unknown-id:2:grade"),
        AnswersCase(everyKind: "safety,,,,a1,3\n", "e1.csv:unknown-id:2:grade"),
        AnswersCase(everyKind: "safety,,,,a4,good\n", "e1.csv:unknown-id:2:alternative"),
        AnswersCase(everyKind: "safety,,,,,good\n", "e1.csv:unknown-id:2:alternative"),
        AnswersCase(everyKind: "safety,,,,,\n", "e1.csv:unknown-id:2:alternative"),
        AnswersCase(everyKind: "safety,,,,a1,good\nsafety,,,,a1,good\n", "e1.csv:repeated-judgment:3:grade"),
        AnswersCase(everyKind: "safety,,,,a1,good\nsafety,,,,a1,poor\n", "e1.csv:contradictory-judgment:3:grade"),
        AnswersCase(everyKind: "safety,,,,a1,\nsafety,,,,a1,poor\n", "e1.csv:contradictory-judgment:3:grade"),
        AnswersCase(everyKind: "safety,,,,a1,\n", "e1.csv:silent-expert:-:"),
        AnswersCase(
            everyKind: "safety,a1,a2,3,,\nsafety,a1,a3,3,,\n", "e1.csv:not-compared:2:node"),
        AnswersCase(everyKind: "trust,,,,a1,good\ntrust,,,,a2,good\n", "e1.csv:not-graded:2:node"),
        AnswersCase(everyKind: "known,,,,a1,good\n", "e1.csv:not-graded:2:node"),
        AnswersCase(everyKind: "known,a1,a2,2,,\n", "e1.csv:not-compared:2:node"),
        AnswersCase(everyKind: "safety,a1,a2,3,a1,good\n", "e1.csv:mixed-answer:2:grade"),
        AnswersCase(everyKind: "price,a1,a3,2,,\n", "e1.csv:not-compared:2:right"),
        AnswersCase(everyKind: "image,a1,a2,3,,\n", "e1.csv:unknown-value:2:judgment"),
        AnswersCase(everyKind: "image,a1,a2,beter,,\n", "e1.csv:unknown-value:2:judgment"),
        AnswersCase(everyKind: "image,a1,a2,Better,,\n", "e1.csv:unknown-value:2:judgment"),
        AnswersCase(everyKind: "image,a1,a1,equal,,\n", "e1.csv:self-comparison:2:right"),
        AnswersCase(
            everyKind: "image,a1,a2,better,,\nimage,a2,a1,worse,,\n", "e1.csv:repeated-judgment:3:judgment"),
        AnswersCase(
            everyKind: "image,a1,a2,better,,\nimage,a2,a1,better,,\n", "e1.csv:contradictory-judgment:3:judgment"),
        AnswersCase(everyKind: "trust,a1,a3,better,,\n", "e1.csv:malformed-judgment:2:judgment"),
        AnswersCase(everyKind: "trust,a1,a4,2,,\n", "e1.csv:unknown-id:2:right"),
        AnswersCase(everyKind: "trust,a1,a3,\"[3, 2]\",,\n", "e1.csv:bad-interval:2:judgment"),
        AnswersCase(everyKind: "trust,a1,a3,[3],,\n", "e1.csv:bad-interval:2:judgment"),
        AnswersCase(everyKind: "trust,a1,a3,\"[3, 4, 5]\",,\n", "e1.csv:bad-interval:2:judgment"),
        AnswersCase(everyKind: "trust,a1,a3,\"[3, 4\",,\n", "e1.csv:bad-interval:2:judgment"),
        AnswersCase(everyKind: "trust,a1,a3,\"[0, 4]\",,\n", "e1.csv:zero-judgment:2:judgment"),
        AnswersCase(everyKind: "trust,a1,a3,\"[2, x]\",,\n", "e1.csv:malformed-judgment:2:judgment"),
        AnswersCase(everyKind: "trust,a1,a3,\"[2, 12]\",,\n", "e1.csv:judgment-off-scale:2:judgment"),
        AnswersCase(
            everyKind: "trust,a1,a3,\"[2, 3]\",,\ntrust,a3,a1,\"[1/3, 1/2]\",,\n",
            "e1.csv:repeated-judgment:3:judgment"),
        AnswersCase(
            everyKind: "trust,a1,a3,\"[2, 3]\",,\ntrust,a3,a1,1/2,,\n", "e1.csv:contradictory-judgment:3:judgment"),
    ]
}
