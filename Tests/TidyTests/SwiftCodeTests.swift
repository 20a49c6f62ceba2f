import Testing
import TidySupport

@Suite struct `The scanner of Swift code` {
    @Test(arguments: [
        ("let a = 1 // print(1)", "let a = 1"),
        ("a /* one /* two */ { */ b", "a                        b"),
        (#"let t = "try! { \" }" + x"#, "let t =                + x"),
        (##"let t = #"a " \n "# + x"##, "let t =             + x"),
        (#"let t = "\(f("}", [1])) {" + x"#, "let t =                     + x"),
        (#"let r = /"{[^}]/ + x"#, "let r =          + x"),
        (##"let r = #/ " { /# + x"##, "let r =            + x"),
        ("let q = a / b // c", "let q = a / b"),
        ("func `A test {`() {}", "func `________`() {}"),
    ])
    func `blanks what is not code and keeps the columns`(source: String, code: String) {
        let scanned = SwiftCode(source).lines[0]
        #expect(scanned.utf8.count == source.utf8.count)
        #expect(scanned.split(separator: " ") == code.split(separator: " "))
    }

    @Test func `keeps the lines of long texts`() {
        let source = "let a = \"\"\"\n  { \"quoted\" // no comment\n  \"\"\"\nlet b = 2\n"
        #expect(SwiftCode(source).lines.map { $0.filter { $0 != " " } } == ["leta=", "", "", "letb=2", ""])
    }

    @Test func `finds functions, initialisers and computed properties with their lines`() {
        let source = """
            struct S {
                let stored = [1, 2].map { $0 + 1 }
                var computed: Int {
                    stored.count
                }
                init(
                    a: Int = { 3 }()
                ) {
                    self.init(b: a)
                }
                func one() -> Int { 1 }
            }
            protocol P {
                func requirement() -> Int
                var other: Int { get }
            }
            """
        let found = FunctionExtent.all(in: SwiftCode(source)).map { "\($0.firstLine)-\($0.lastLine)" }
        #expect(found == ["3-5", "6-10", "11-11", "15-15"])
    }
}
