import GuildhallCore
import Testing

@Suite struct SecretTests {
    private static let body = String(repeating: "Ab-_9", count: 8) + "xyz"

    @Test(arguments: Secret.Kind.allCases)
    func `What is printed or dumped by mistake opens nothing`(kind: Secret.Kind) {
        let secret = Secret(kind, body: Self.body)
        let person = NewPerson(displayName: "Anna", signInName: "anna", password: Self.body, language: "en")
        var dumped = ""
        dump((secret, person, [secret]), to: &dumped)
        for text in ["\(secret)", "\([secret])", String(reflecting: person), "\(person)", dumped] {
            #expect(!text.contains("Ab-_9"), "\(text)")
        }
        #expect("\(secret)" == "\(kind.rawValue)_…")
    }

    @Test(arguments: [
        "", "ghs", "ghs_", "ghs_short", "GHS_" + body, "gha_" + body, " ghs_" + body, "ghs_" + body + "\n",
        "ghs_" + body.dropLast() + "=", "ghs_" + body.dropLast() + "é", String(repeating: "x", count: 1_000_000),
    ])
    func `What is no session's token has no digest`(shown: String) {
        #expect(Secret.digest(ofShown: shown, .session) == nil)
        #expect(Secret.digest(ofShown: "ghs_" + Self.body, .session) == Secret(.session, body: Self.body).digest)
    }
}
