import SQLStore
import Testing

extension Contract {
    static let statements = [
        ContractCase("Every kind of value comes back as it was bound") { database in
            try await prepare(database)
            let values: [SQLValue] = [
                .null, .integer(.min), .integer(.max), .integer(0), .real(0.1), .real(-1e300), .text(""),
                .text("кластер 产业集群 'quoted' $1 ?"), .bytes([]), .bytes([0, 255, 0]),
            ]
            try await database.write { transaction in
                for (number, value) in values.enumerated() {
                    try await transaction.execute(insert(number, value))
                }
            }
            let found = try await database.read { snapshot in
                try await snapshot.rows("SELECT whole, fraction, words, raw FROM kinds ORDER BY number").map(\.values)
            }
            #expect(found.map { row in row.first { $0 != .null } ?? .null } == values)
        },
        ContractCase("A value is never taken for a part of the statement") { database in
            try await prepare(database)
            let hostile = "'); DROP TABLE kinds; --"
            try await database.write { transaction in
                try await transaction.execute("INSERT INTO kinds (number, words) VALUES (\(1), \(hostile))")
            }
            let found = try await database.read {
                try await $0.rows("SELECT words FROM kinds WHERE words = \(hostile)")
            }
            #expect(found == [SQLRow([.text(hostile)])])
        },
        ContractCase("Execution tells how many rows it changed") { database in
            try await prepare(database)
            let counts = try await database.write { transaction in
                for number in 1...3 { try await transaction.execute(insert(number, .text("a"))) }
                let changed = try await transaction.execute("UPDATE kinds SET words = \("b") WHERE number > \(1)")
                let removed = try await transaction.execute("DELETE FROM kinds WHERE number = \(9)")
                return [changed, removed]
            }
            #expect(counts == [2, 0])
        },
        ContractCase("A statement is used again with other values, also after the schema changed") { database in
            try await prepare(database)
            func words(_ number: Int) async throws -> [SQLRow] {
                try await database.read { try await $0.rows("SELECT words FROM kinds WHERE number = \(number)") }
            }
            try await database.write { transaction in
                for number in 1...2 { try await transaction.execute(insert(number, .text("row \(number)"))) }
            }
            #expect(try await words(1) == [SQLRow([.text("row 1")])])
            try await database.write { _ = try await $0.execute("ALTER TABLE kinds ADD COLUMN more TEXT") }
            #expect(try await words(2) == [SQLRow([.text("row 2")])])
            #expect(try await words(3).isEmpty)
        },
        ContractCase("A row read as something else is a failure, not a guess") { database in
            await expectFailure(.misread) {
                try await database.read { snapshot in
                    for var row in try await snapshot.rows("SELECT 'text'") { _ = try row.next(Int.self) }
                }
            }
            await expectFailure(.misread) {
                try await database.read { snapshot in
                    for var row in try await snapshot.rows("SELECT 1") {
                        _ = try row.next(Int.self)
                        _ = try row.next(Int.self)
                    }
                }
            }
        },
    ]

    static func prepare(_ database: any SQLDatabase) async throws {
        let dialect = database.dialect
        let fraction = dialect == .sqlite ? "REAL" : "DOUBLE PRECISION"
        try await database.write { transaction in
            try await transaction.execute(
                SQLStatement(
                    definition: """
                        CREATE TABLE kinds (number \(dialect.integer) NOT NULL PRIMARY KEY, whole \(dialect.integer),
                            fraction \(fraction), words TEXT, raw \(dialect.bytes))\(dialect.tableSuffix)
                        """))
        }
    }

    static func insert(_ number: Int, _ value: SQLValue) -> SQLStatement {
        switch value {
        case .null: "INSERT INTO kinds (number, words) VALUES (\(number), \(nil as String?))"
        case .integer(let whole): "INSERT INTO kinds (number, whole) VALUES (\(number), \(Int(whole)))"
        case .real(let fraction): "INSERT INTO kinds (number, fraction) VALUES (\(number), \(fraction))"
        case .text(let words): "INSERT INTO kinds (number, words) VALUES (\(number), \(words))"
        case .bytes(let raw): "INSERT INTO kinds (number, raw) VALUES (\(number), \(raw))"
        }
    }
}
