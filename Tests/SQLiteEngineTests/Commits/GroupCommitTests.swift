import SQLStore
import SQLiteEngine
import Synchronization
import Testing

@Suite struct GroupCommitTests {
    @Test func `Those who come while another one writes share its commit`() async throws {
        try await TemporaryDatabase.with { database, _ in
            try await database.write { try await $0.execute("CREATE TABLE a (b INTEGER)") }
            let before = await database.tally
            let started = Arrivals()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<10 {
                    group.addTask {
                        started.count.add(1, ordering: .relaxed)
                        try await database.write { transaction in
                            // The first has its turn until all the others are about to come.
                            while started.count.load(ordering: .relaxed) < 10 { await Task.yield() }
                            try await transaction.execute("INSERT INTO a VALUES (\(number))")
                        }
                    }
                }
                try await group.waitForAll()
            }
            let after = await database.tally
            #expect(after.writings - before.writings == 10)
            #expect(after.commits - before.commits < 10)
        }
    }

    @Test func `A group has no more writings than its largest size`() async throws {
        try await TemporaryDatabase.with(SQLiteOptions(largestGroup: 1)) { database, _ in
            try await database.write { try await $0.execute("CREATE TABLE a (b INTEGER)") }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<10 {
                    group.addTask {
                        _ = try await database.write { try await $0.execute("INSERT INTO a VALUES (\(number))") }
                    }
                }
                try await group.waitForAll()
            }
            let tally = await database.tally
            #expect(tally.commits == 11)
            #expect(tally.writings == 11)
        }
    }

    @Test func `A writing is not seen by readers before its commit`() async throws {
        try await TemporaryDatabase.with { database, _ in
            try await database.write { try await $0.execute("CREATE TABLE a (b INTEGER)") }
            let seen = try await database.write { transaction in
                try await transaction.execute("INSERT INTO a VALUES (\(1))")
                return try await database.read { try await $0.rows("SELECT b FROM a").count }
            }
            #expect(seen == 0)
            #expect(try await database.read { try await $0.rows("SELECT b FROM a").count } == 1)
        }
    }

    @Test func `A refusal that rests on a companion's writing waits until that is durable`() async throws {
        try await TemporaryDatabase.with { database, _ in
            try await database.write { try await $0.execute("CREATE TABLE a (b INTEGER PRIMARY KEY)") }
            try await database.write { try await $0.execute("INSERT INTO a VALUES (9)") }
            // The first writes, the second sees that and refuses, the third makes SQLite undo the transaction of all three.
            let others = Mutex<[Task<Void, any Error>]>([])
            await #expect(throws: SQLFailure.self) {
                try await database.write { transaction in
                    try await transaction.execute("INSERT INTO a VALUES (1)")
                    let refusing = Task.detached {
                        try await database.write { transaction in
                            let row = try await transaction.snapshot.first("SELECT b FROM a WHERE b = 1")
                            if row != nil { throw Taken() }
                        }
                    }
                    while database.waitingWritings < 1 { await Task.yield() }
                    let undoing = Task.detached {
                        _ = try await database.write { try await $0.execute("INSERT OR ROLLBACK INTO a VALUES (9)") }
                    }
                    while database.waitingWritings < 2 { await Task.yield() }
                    others.withLock { $0 = [refusing, undoing] }
                }
            }
            for task in others.withLock({ $0 }) { await #expect(throws: SQLFailure.self) { try await task.value } }
            // With nobody to undo it the refusal stands, as the body threw it.
            try await database.write { try await $0.execute("INSERT INTO a VALUES (1)") }
            await #expect(throws: Taken.self) { try await database.write { _ in throw Taken() } }
        }
    }

    @Test func `When SQLite undoes the whole transaction nobody of the group is told of success`() async throws {
        try await TemporaryDatabase.with { database, _ in
            try await database.write { try await $0.execute("CREATE TABLE a (b INTEGER PRIMARY KEY)") }
            let started = Arrivals()
            let told = await withTaskGroup(of: (Int, Bool).self) { group in
                for number in 0..<8 {
                    group.addTask {
                        started.count.add(1, ordering: .relaxed)
                        do {
                            try await database.write { transaction in
                                while started.count.load(ordering: .relaxed) < 8 { await Task.yield() }
                                try await transaction.execute("INSERT INTO a VALUES (\(number))")
                                if number == 5 { try await transaction.execute("INSERT OR ROLLBACK INTO a VALUES (5)") }
                            }
                            return (number, true)
                        } catch {
                            return (number, false)
                        }
                    }
                }
                return await group.reduce(into: Set<Int>()) { told, next in if next.1 { told.insert(next.0) } }
            }
            let kept = try await database.read { snapshot in
                try await snapshot.rows("SELECT b FROM a").map { row in
                    var row = row
                    return try row.next(Int.self)
                }
            }
            #expect(Set(kept) == told)
            #expect(!told.contains(5))
        }
    }
}

/// How many tasks are about to write.
private final class Arrivals: Sendable {
    let count = Atomic(0)
}

/// What a body refuses.
private struct Taken: Error {}
