internal import ArgumentParser
internal import GuildhallCore

extension ServerEnvironment {
    /// The environment that the main program supplied.
    static func supplied() throws -> ServerEnvironment {
        guard let environment = current else {
            throw StoreFailure(.internal, "The program's parts are not wired in.")
        }
        return environment
    }

    /// Reads an address as an operator wrote it; what names no engine that is built in is wrong usage.
    func address(_ text: String) throws -> StoreAddress {
        guard let address = StoreAddress(text) else {
            throw ValidationError(
                "--database takes an address such as sqlite:guildhall.sqlite; “\(text)” names no engine.")
        }
        if let objection = stores.objection(to: address) { throw ValidationError(objection) }
        return address
    }

    /// Opens the store of an address, brings it to the present schema, and closes it after the body.
    func withStore<Result: Sendable>(
        _ text: String, makesMissing: Bool = true, _ body: (any Store) async throws -> Result
    ) async throws -> Result {
        let address = try address(text)
        let store = try await blamingFiles {
            try await stores.open(address, makesMissing: makesMissing, at: clock.now())
        }
        let result: Result
        do {
            result = try await body(store)
        } catch {
            // The first failure is the one to tell.
            try? await store.close()
            throw error
        }
        try await store.close()
        return result
    }

    /// Does work on files that an operator named: what is wrong with them ends the command with status 1, what is wrong with
    /// us or the machine is thrown on.
    func blamingFiles<Result>(_ work: () async throws -> Result) async throws -> Result {
        do {
            return try await work()
        } catch let failure as StoreFailure
            where failure.code == .damaged || failure.code == .unavailable || failure.code == .unfit
        {
            writeRemark("error: \(failure)\n")
            throw ExitCode(1)
        }
    }
}
