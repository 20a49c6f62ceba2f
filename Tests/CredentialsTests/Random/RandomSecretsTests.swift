import Credentials
import GuildhallCore
import Testing

@Suite struct RandomSecretsTests {
    @Test(arguments: Secret.Kind.allCases)
    func `A secret has its prefix, 43 characters, and is never given again`(kind: Secret.Kind) {
        let secrets = (0..<200).map { _ in RandomSecrets().mint(kind) }
        #expect(Set(secrets).count == 200)
        for secret in secrets {
            #expect(secret.text.hasPrefix("\(kind.rawValue)_") && secret.text.utf8.count == 47)
            #expect(Secret.digest(ofShown: secret.text, kind) == secret.digest)
            for other in Secret.Kind.allCases where other != kind {
                #expect(Secret.digest(ofShown: secret.text, other) == nil)
            }
        }
    }

    @Test func `Identifiers differ and follow the order of time`() {
        let source = RandomIdentifiers()
        let early = (0..<100).map { _ in source.next(for: Account.self, at: Timestamp(seconds: 1_700_000_000)) }
        let late = (0..<100).map { _ in source.next(for: Account.self, at: Timestamp(seconds: 1_700_000_001)) }
        #expect(Set(early + late).count == 200)
        let areOrdered = late.allSatisfy { later in early.allSatisfy { $0 < later } }
        #expect(areOrdered)
    }
}
