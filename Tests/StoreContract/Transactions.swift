import SQLStore
import Testing

extension Contract {
    static let transactions = [
        ContractCase("What a body returns comes back, and what it wrote is there") { database in
            try await prepare(database)
            let answer = try await database.write { transaction in
                try await transaction.execute(insert(1, .text("one")))
                return try await transaction.snapshot.rows("SELECT number FROM kinds").count
            }
            #expect(answer == 1)
            #expect(try await count(database) == 1)
        },
        ContractCase("A body that throws leaves nothing behind, and its error is thrown on") { database in
            try await prepare(database)
            await #expect(throws: Refusal()) {
                try await database.write { transaction in
                    try await transaction.execute(insert(1, .text("one")))
                    throw Refusal()
                }
            }
            #expect(try await count(database) == 0)
        },
        ContractCase("A reading sees one snapshot, whatever is committed meanwhile") { database in
            try await prepare(database)
            let counts = try await database.read { snapshot in
                let before = try await snapshot.rows("SELECT number FROM kinds").count
                try await database.write { _ = try await $0.execute(insert(1, .text("one"))) }
                let after = try await snapshot.rows("SELECT number FROM kinds").count
                return [before, after]
            }
            #expect(counts == [0, 0])
            #expect(try await count(database) == 1)
        },
        ContractCase("A reading cannot write") { database in
            try await prepare(database)
            await expectFailure(.readOnly) {
                try await database.read { _ = try await $0.rows(insert(1, .text("one"))) }
            }
            #expect(try await count(database) == 0)
        },
        ContractCase("A failing writing does not hurt those that share its commit") { database in
            try await prepare(database)
            let outcomes = await withTaskGroup(of: (Int, Bool).self) { group in
                for number in 0..<60 {
                    group.addTask {
                        do {
                            try await database.write { transaction in
                                try await transaction.execute(insert(number, .text("row \(number)")))
                                // Every third breaks its key, every third gives up by itself.
                                if number % 3 == 1 { try await transaction.execute(insert(number, .text("again"))) }
                                if number % 3 == 2 { throw Refusal() }
                            }
                            return (number, true)
                        } catch {
                            return (number, false)
                        }
                    }
                }
                return await group.reduce(into: [Int: Bool]()) { $0[$1.0] = $1.1 }
            }
            #expect(outcomes.filter(\.value).keys.sorted() == (0..<60).filter { $0 % 3 == 0 })
            let kept = try await database.read { snapshot in
                try await snapshot.rows("SELECT number FROM kinds ORDER BY number").map { row in
                    var row = row
                    return try row.next(Int.self)
                }
            }
            #expect(kept == (0..<60).filter { $0 % 3 == 0 })
        },
        ContractCase("Writings follow one another: no increment is lost") { database in
            try await prepare(database)
            try await database.write { _ = try await $0.execute(insert(1, .integer(0))) }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<8 {
                    group.addTask {
                        for _ in 0..<25 { try await increment(database) }
                    }
                }
                try await group.waitForAll()
            }
            let sum = try await database.read { try await $0.first("SELECT whole FROM kinds") }
            #expect(sum?.values == [.integer(200)])
        },
        ContractCase("A body may wait for something else, and the others wait for it") { database in
            try await prepare(database)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<20 {
                    group.addTask {
                        try await database.write { transaction in
                            let before = try await transaction.snapshot.rows("SELECT number FROM kinds").count
                            for _ in 0..<3 { await Task.yield() }
                            try await transaction.execute(insert(number, .integer(Int64(before))))
                        }
                    }
                }
                try await group.waitForAll()
            }
            let seen = try await database.read { try await $0.rows("SELECT whole FROM kinds ORDER BY whole") }
            #expect(seen.map(\.values) == (0..<20).map { [.integer($0)] })
        },
        ContractCase("A task that is cancelled still learns what became of its writing") { database in
            try await prepare(database)
            let task = Task {
                try await database.write { transaction in
                    withUnsafeCurrentTask { $0?.cancel() }
                    try await transaction.execute(insert(1, .text("one")))
                    return Task.isCancelled
                }
            }
            #expect(try await task.value)
            #expect(try await count(database) == 1)
        },
        ContractCase("After closing, work is refused with a sentence") { database in
            try await prepare(database)
            try await database.close()
            await expectFailure(.closed) { _ = try await count(database) }
            await expectFailure(.closed) { try await database.write { _ = try await $0.execute(insert(1, .null)) } }
        },
    ]

    static let spoiling = [
        ContractCase("A body that goes on after a failed statement keeps nothing") { database in
            try await prepare(database)
            await expectFailure(.rolledBack) {
                try await database.write { transaction in
                    try await transaction.execute(insert(1, .text("one")))
                    _ = try? await transaction.execute(insert(1, .text("again")))
                }
            }
            #expect(try await count(database) == 0)
        },
        ContractCase("Keys, references and conditions that are broken have codes of their own") { database in
            try await prepare(database)
            try await database.write { transaction in
                let integer = transaction.snapshot.dialect.integer
                try await transaction.execute(
                    SQLStatement(
                        definition: """
                            CREATE TABLE parts (number \(integer) NOT NULL REFERENCES kinds (number),
                                size \(integer) CHECK (size > 0))\(transaction.snapshot.dialect.tableSuffix)
                            """))
                try await transaction.execute(insert(1, .null))
            }
            await expectFailure(.duplicate) { try await database.write { _ = try await $0.execute(insert(1, .null)) } }
            await expectFailure(.missingReference) {
                try await database.write { _ = try await $0.execute("INSERT INTO parts (number) VALUES (\(9))") }
            }
            await expectFailure(.missingReference) {
                try await database.write { transaction in
                    try await transaction.execute("INSERT INTO parts (number, size) VALUES (\(1), \(1))")
                    try await transaction.execute("DELETE FROM kinds")
                }
            }
            await expectFailure(.rule) {
                try await database.write {
                    _ = try await $0.execute("INSERT INTO parts (number, size) VALUES (\(1), \(0))")
                }
            }
        },
        ContractCase("A writing inside a writing is refused instead of waiting for itself") { database in
            try await prepare(database)
            await expectFailure(.misuse) {
                try await database.write { _ in try await database.write { _ = try await $0.execute(insert(1, .null)) }
                }
            }
            #expect(try await count(database) == 0)
        },
    ]

    static func count(_ database: any SQLDatabase) async throws -> Int {
        try await database.read { try await $0.rows("SELECT number FROM kinds").count }
    }

    private static func increment(_ database: any SQLDatabase) async throws {
        try await database.write { transaction in
            guard var row = try await transaction.snapshot.first("SELECT whole FROM kinds") else { throw Refusal() }
            try await transaction.execute("UPDATE kinds SET whole = \(try row.next(Int.self) + 1)")
        }
    }
}
