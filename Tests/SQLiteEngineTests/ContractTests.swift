import SQLiteEngine
import StoreContract
import Testing

@Suite struct ContractTests {
    @Test(arguments: Contract.cases)
    func `SQLite keeps the contract of engines`(_ contract: ContractCase) async throws {
        try await TemporaryDatabase.with { database, _ in try await contract.check(database) }
    }

    @Test(arguments: Contract.cases)
    func `SQLite keeps the contract also when every writing commits alone`(_ contract: ContractCase) async throws {
        try await TemporaryDatabase.with(SQLiteOptions(readers: 1, largestGroup: 1)) { database, _ in
            try await contract.check(database)
        }
    }
}
