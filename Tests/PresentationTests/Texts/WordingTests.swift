import Testing

@testable import Presentation

struct WordingTests {
    private let english = Wording(.english)
    private let russian = Wording(.russian)

    private func tied(_ wording: Wording, _ count: Int) -> String {
        String(wording[.verdictAllTied, ["count": .count(count), "score": "S"]].prefix { $0 != "S" && $0 != "—" })
    }

    private func allInconsistent(_ count: Int) -> String {
        russian[.verdictAllInconsistent, ["count": .count(count), "total": .count(count)]]
    }

    private func inconsistent(_ count: Int, of total: Int) -> String {
        english[.findingInconsistent, ["count": .count(count), "total": .count(total)]]
    }

    @Test func `A list has commas and an “and”`() {
        #expect(english.list([]) == "")
        #expect(english.list(["A"]) == "A")
        #expect(english.list(["A", "B"]) == "A and B")
        #expect(english.list(["A", "B", "C"]) == "A, B and C")
        #expect(russian.list(["А", "Б", "В"]) == "А, Б и В")
    }

    @Test func `Names stand in the language's quotation marks`() {
        #expect(english.quoted("A") == "“A”")
        #expect(russian.quoted("А") == "«А»")
    }

    @Test func `A count chooses the form around it`() {
        #expect(english[.matrixTitle, ["count": .count(1)]] == "Priorities of 1 element")
        #expect(english[.matrixTitle, ["count": .count(3)]] == "Priorities of 3 elements")
        #expect(russian[.matrixTitle, ["count": .count(21)]] == "Приоритеты 21 элемента")
        #expect(russian[.matrixTitle, ["count": .count(12)]] == "Приоритеты 12 элементов")
    }

    @Test func `A number that is written already chooses the form around it as well`() {
        func times(_ text: String, _ value: Double?) -> String {
            russian.filled("в {n|one: # раз|few: # раза|many: # раз|other: # раза}", ["n": .amount(text, value)])
        }
        #expect(times("21", 21) == "в 21 раз")
        #expect(times("250\u{A0}832", 250_832) == "в 250\u{A0}832 раза")
        #expect(times("5", 5) == "в 5 раз")
        #expect(times("5,148", 5.148) == "в 5,148 раза")
        #expect(times("∞", nil) == "в ∞ раза")
        #expect(russian.filled("{n}", ["n": .amount("5,1", 5.1)]) == "5,1")
        #expect(english.filled("{n|one: # run|other: # runs}", ["n": .count(10_000)]) == "10,000 runs")
    }

    @Test func `A form for one number goes before the grammatical forms`() {
        #expect(tied(english, 2) == "Both alternatives tie with ")
        #expect(tied(english, 3) == "All 3 alternatives tie with ")
        #expect(tied(russian, 2) == "Обе альтернативы получили одну и ту же оценку ")
        #expect(tied(russian, 21) == "Все 21 альтернатива получили одну и ту же оценку ")
        #expect(tied(russian, 23) == "Все 23 альтернативы получили одну и ту же оценку ")
    }

    @Test func `In Russian the only one is only one, not twenty-one`() {
        #expect(allInconsistent(1).hasPrefix("Единственная матрица сравнений противоречит себе"))
        #expect(allInconsistent(21).hasPrefix("Все 21 матрица сравнений противоречат себе"))
        #expect(russian[.findingIdenticalText, ["count": .count(21)]].hasPrefix("Все 21 лист дают"))
        #expect(russian[.findingIdenticalText, ["count": .count(1)]].hasPrefix("Единственный лист даёт"))
    }

    @Test func `Places within forms are filled, forms within forms too`() {
        #expect(inconsistent(1, of: 1) == "1 of 1 comparison matrix is inconsistent")
        #expect(inconsistent(1, of: 8) == "1 of 8 comparison matrices is inconsistent")
        #expect(inconsistent(8, of: 8) == "8 of 8 comparison matrices are inconsistent")
    }

    @Test func `What is filled in is taken as it is`() {
        let title = "Plan #1 {count} | {name|one: x}"
        #expect(english.quoted(title) == "“\(title)”")
        let sentence = english[
            .nodeDetermines, ["node": "N", "element": .text(title), "weight": "1 %", "count": .count(1)]]
        #expect(sentence == "N: \(title) weighs most with 1 %.")
    }

    @Test func `A place without an argument stays visible`() {
        #expect(english[.quotation] == "“{name}”")
    }

    @Test func `Places of the ranking have names up to the third`() {
        #expect((1...4).map(english.place) == ["first place", "second place", "third place", "place 4"])
        #expect((1...4).map(russian.place) == ["первое место", "второе место", "третье место", "4-е место"])
        #expect(russian.capitalised("первое место") == "Первое место")
    }
}
