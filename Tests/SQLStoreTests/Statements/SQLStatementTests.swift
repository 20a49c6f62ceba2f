import GuildhallCore
import SQLStore
import Testing

@Suite struct SQLStatementTests {
    @Test func `Values become numbered marks, and the text does not depend on them`() {
        func statement(_ name: String, _ number: Int?) -> SQLStatement {
            "SELECT \(SQLFragment("a, b")) FROM c WHERE name = \(name) AND number = \(number) AND flag = \(true)"
        }
        let one = statement("'; DROP TABLE c; --", 7)
        #expect(one.text == "SELECT a, b FROM c WHERE name = $1 AND number = $2 AND flag = $3")
        #expect(one.values == [.text("'; DROP TABLE c; --"), .integer(7), .integer(1)])
        #expect(statement("$1", nil).text == one.text)
        #expect(statement("$1", nil).values == [.text("$1"), .null, .integer(1)])
    }

    @Test func `Every convertible type comes back from what is stored, and from nothing else`() {
        let id = Identifier<Cluster>(high: 1, low: .max)
        #expect(Identifier<Cluster>(sqlValue: id.sqlValue) == id)
        #expect(Timestamp(sqlValue: Timestamp(seconds: -5).sqlValue) == Timestamp(seconds: -5))
        #expect(Organisation.Kind.allCases.allSatisfy { Organisation.Kind(sqlValue: $0.sqlValue) == $0 })
        #expect(
            Actor(sqlValue: Actor.token(APIToken.ID(high: 3, low: 4)).sqlValue) == .token(APIToken.ID(high: 3, low: 4)))
        #expect(Bool(sqlValue: .integer(2)) == nil)
        #expect(Int(sqlValue: .text("1")) == nil)
        #expect(Organisation.Kind(sqlValue: .text("guild")) == nil)
        #expect(SecretDigest(sqlValue: .bytes([1, 2])) == nil)
        #expect(Identifier<Cluster>(sqlValue: .bytes([])) == nil)
        #expect(Double(sqlValue: Double.pi.sqlValue) == Double.pi)
    }
}
