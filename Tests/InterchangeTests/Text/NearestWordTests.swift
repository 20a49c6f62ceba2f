import AnalyticHierarchy
import Reports
import Testing

@testable import Interchange

struct NearestWordTests {
    @Test(arguments: [
        ("kitten", "sitting", 3), ("", "abc", 3), ("abc", "", 3), ("ab", "ba", 1), ("abcd", "acbd", 1),
        ("same", "same", 0),
        ("ca", "abc", 3),
    ])
    func `The distance counts insertions, deletions, replacements and swaps`(one: String, other: String, edits: Int) {
        #expect(NearestWord.distance(Array(one), Array(other)) == edits)
        #expect(NearestWord.distance(Array(other), Array(one)) == edits)
    }

    @Test func `The nearest word is suggested only when it is near`() {
        let words = ["title", "question", "organisation"]
        #expect(NearestWord.to("tilte", among: words) == "title")
        #expect(NearestWord.to("Organization", among: words) == "organisation")
        #expect(NearestWord.to("panel", among: words) == nil)
        #expect(NearestWord.to("x", among: ["a", "b"]) == "a")
        #expect(NearestWord.to("", among: words) == nil)
    }
}
