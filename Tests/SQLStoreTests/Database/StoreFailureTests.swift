import GuildhallCore
import SQLStore
import Testing

@Suite struct StoreFailureTests {
    @Test(arguments: [
        (SQLFailure.Code.busy, StoreFailure.Code.busy), (.full, .full), (.corrupt, .damaged), (.inputOutput, .damaged),
        (.misread, .damaged), (.notADatabase, .unavailable), (.unreachable, .unavailable), (.readOnly, .unavailable),
        (.closed, .unavailable), (.unfitSchema, .unfit), (.duplicate, .internal), (.rule, .internal),
        (.misuse, .internal),
    ])
    func `A failure of the database keeps its sentence in the application's words`(
        _ code: SQLFailure.Code, _ expected: StoreFailure.Code
    ) {
        let failure = StoreFailure(SQLFailure(code, "A sentence."))
        #expect(failure.code == expected)
        #expect(failure.description == "A sentence.")
    }
}
