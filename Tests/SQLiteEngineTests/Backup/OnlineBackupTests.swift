import Foundation
import SQLStore
import SQLiteEngine
import Testing

@Suite struct OnlineBackupTests {
    @Test func `A backup made while others write holds the state of one moment`() async throws {
        try await TemporaryDatabase.with { database, place in
            try await database.write { transaction in
                try await transaction.execute("CREATE TABLE a (b INTEGER)")
                try await transaction.execute("CREATE TABLE c (d INTEGER)")
            }
            let copies = (0..<3).map { place.path + ".copy-\($0)" }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for writer in 0..<4 {
                    group.addTask {
                        for number in 0..<20 {
                            try await database.write { transaction in
                                try await transaction.execute("INSERT INTO a VALUES (\(writer * 100 + number))")
                                try await transaction.execute("INSERT INTO c VALUES (\(writer * 100 + number))")
                            }
                        }
                    }
                }
                for copy in copies { group.addTask { try await database.backUp(to: copy) } }
                try await group.waitForAll()
            }
            for copy in copies {
                let restored = try SQLiteDatabase(path: copy)
                let (one, other) = try await restored.read { snapshot in
                    (
                        try await snapshot.rows("SELECT b FROM a ORDER BY b"),
                        try await snapshot.rows("SELECT d FROM c ORDER BY d")
                    )
                }
                #expect(one == other)
                try await restored.close()
            }
        }
    }

    @Test func `Of several backups to one place one is made, whole, and the others say so`() async throws {
        try await TemporaryDatabase.with { database, place in
            try await database.write { transaction in
                try await transaction.execute("CREATE TABLE a (b INTEGER)")
                for number in 0..<300 { try await transaction.execute("INSERT INTO a VALUES (\(number))") }
            }
            let copy = place.path + ".copy"
            // What another one is writing, by whatever name, is not touched.
            let foreign = copy + ".partial"
            try Data("half of a backup".utf8).write(to: URL(filePath: foreign))
            let failures = await withTaskGroup(of: SQLFailure?.self) { group in
                for _ in 0..<4 {
                    group.addTask {
                        do {
                            try await database.backUp(to: copy)
                            return nil
                        } catch {
                            return error as? SQLFailure
                        }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(failures.filter { $0 == nil }.count == 1)
            #expect(failures.compactMap { $0?.code }.allSatisfy { $0 == .unreachable })
            #expect(try String(contentsOfFile: foreign, encoding: .utf8) == "half of a backup")
            let names = try FileManager.default.contentsOfDirectory(atPath: place.folder.path)
            #expect(names.allSatisfy { !$0.contains(".partial-") }, "\(names)")
            let made = try SQLiteDatabase(path: copy)
            #expect(try await made.read { try await $0.rows("SELECT b FROM a").count } == 300)
            try await made.close()
        }
    }

    @Test func `A backup of a database at rest equals it row by row`() async throws {
        try await TemporaryDatabase.with { database, place in
            try await database.write { transaction in
                try await transaction.execute("CREATE TABLE a (b INTEGER PRIMARY KEY, c TEXT)")
                for number in 0..<300 {
                    try await transaction.execute("INSERT INTO a VALUES (\(number), \("row \(number)"))")
                }
            }
            let copy = place.path + ".copy"
            try await database.backUp(to: copy)
            let restored = try SQLiteDatabase(path: copy)
            let question: SQLStatement = "SELECT b, c FROM a ORDER BY b"
            #expect(
                try await restored.read { try await $0.rows(question) } == database.read { try await $0.rows(question) }
            )
            try await restored.close()
            let names = try FileManager.default.contentsOfDirectory(atPath: place.folder.path)
            #expect(names.allSatisfy { !$0.contains(".partial") }, "\(names)")
        }
    }

    @Test func `A backup never replaces a file`() async throws {
        try await TemporaryDatabase.with { database, place in
            let copy = place.path + ".copy"
            try Data("precious".utf8).write(to: URL(filePath: copy))
            await expectFailure(.unreachable, saying: "is written to a new file") {
                try await database.backUp(to: copy)
            }
            #expect(try Data(contentsOf: URL(filePath: copy)) == Data("precious".utf8))
        }
    }
}
