import Reports
import Testing

@Suite struct DiagnosticTests {
    @Test func `A diagnostic has the form that editors know`() {
        let one = Diagnostic(.error, code: "c", file: "a.yaml", line: 3, path: "merits/costs", message: "No.")
        let two = Diagnostic(.note, code: "c", file: "a.yaml", message: "Well.")
        #expect(one.description == "a.yaml:3: error: merits/costs: No.")
        #expect(two.description == "a.yaml: note: Well.")
    }

    @Test func `Only errors forbid a computation`() {
        let note = Diagnostic(.note, code: "c", file: "f", message: "m")
        let error = Diagnostic(.error, code: "c", file: "f", message: "m")
        #expect(![note].containsError && [note, error].containsError)
    }
}
