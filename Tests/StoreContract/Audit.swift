import GuildhallCore
import SQLStore
import Testing

extension Contract {
    static let audit = [
        ContractCase("The audit log refuses changes and removals") { database in
            let sample = try await filled(database, 3)
            await expectFailure(.rule) {
                try await database.write {
                    _ = try await $0.execute("UPDATE audit SET action = 'x' WHERE sequence = 2")
                }
            }
            await expectFailure(.rule) {
                try await database.write { _ = try await $0.execute("DELETE FROM audit WHERE sequence = 3") }
            }
            #expect(try await verification(sample) == .intact(records: 3))
        },
        ContractCase("Each record follows the one before, in a log for each cluster and one for the server") {
            database in
            let sample = try await filled(database, 3)
            let server = try await sample.store.write { try await $0.audit.append(Sample.entry(9)) }
            #expect(server.sequence == 1)
            #expect(server.previous == AuditRecord.origin)
            try await sample.store.read { snapshot in
                let log = snapshot.tenant(Sample.id(1)).audit
                let records = try await log.records(after: 0, limit: 9)
                #expect(records.map(\.sequence) == [1, 2, 3])
                #expect(records.map(\.entry) == (1...3).map(Sample.entry))
                #expect(records.dropFirst().map(\.previous) == records.dropLast().map(\.hash))
                #expect(try await log.records(after: 2, limit: 9).map(\.sequence) == [3])
                #expect(try await snapshot.audit.verify() == .intact(records: 1))
                #expect(try await snapshot.tenant(Sample.id(2)).audit.verify() == .intact(records: 0))
            }
        },
        ContractCase("A survey walks the logs of the server and of all clusters") { database in
            let sample = try await filled(database, 3)
            try await sample.store.write { transaction in
                _ = try await transaction.audit.append(Sample.entry(1))
                _ = try await transaction.tenant(Sample.id(2)).audit.append(Sample.entry(2))
                for number in 100..<205 { try await transaction.clusters.add(Sample.cluster(number)) }
                _ = try await transaction.tenant(Sample.id(204)).audit.append(Sample.entry(3))
            }
            let survey = try await sample.store.read { try await $0.surveyAudit() }
            #expect(survey == .intact(clusters: 107, records: 6))
            try await database.write { transaction in
                _ = try await transaction.execute(
                    "UPDATE audit_heads SET sequence = 2 WHERE cluster = \(Sample.id(204, Cluster.self))")
            }
            let broken = try await sample.store.read { try await $0.surveyAudit() }
            #expect(broken == .broken(log: .cluster(Sample.id(204)), sequence: 2, fault: .missing))
        },
        ContractCase("A log is read from its end, and by what has a part in its records") { database in
            let sample = try await filled(database, 5)
            try await sample.store.read { snapshot in
                let log = snapshot.tenant(Sample.id(1)).audit
                expectEqual(try await log.latest(before: nil, limit: 2).map(\.sequence), [5, 4])
                expectEqual(try await log.latest(before: 4, limit: 9).map(\.sequence), [3, 2, 1])
                expectEqual(try await log.latest(before: 1, limit: 9), [])
                expectEqual(try await snapshot.tenant(Sample.id(2)).audit.latest(before: nil, limit: 9), [])
                let actor = Actor.account(Sample.id(2)).code
                expectEqual(try await log.records(concerning: actor, after: 0, limit: 9).map(\.sequence), [2])
                expectEqual(
                    try await log.records(concerning: "organisation:4", after: 0, limit: 9).map(\.sequence), [4])
                expectEqual(try await log.records(concerning: "organisation:4", after: 4, limit: 9), [])
                expectEqual(try await log.records(concerning: "organisation:", after: 0, limit: 9), [])
            }
        },
        ContractCase("Those who append at the same time leave a chain without gaps") { database in
            let sample = try await Sample(database)
            await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<40 {
                    group.addTask {
                        try await sample.store.write { transaction in
                            _ = try await transaction.tenant(Sample.id(1)).audit.append(Sample.entry(number))
                            if number % 4 == 0 { throw Refusal() }
                        }
                    }
                }
                while let result = await group.nextResult() {
                    if case .failure(let error) = result { #expect(error is Refusal) }
                }
            }
            #expect(try await verification(sample) == .intact(records: 30))
        },
        ContractCase("Verification walks beyond a page and names the first record that is not as it was") { database in
            let sample = try await filled(database, 1203)
            #expect(try await verification(sample) == .intact(records: 1203))
            for (change, sequence, fault) in tampering {
                await #expect(throws: Found(.broken(sequence: sequence, fault: fault))) {
                    try await database.write { transaction in
                        for statement in dropRefusals(transaction.snapshot.dialect) + [change] {
                            try await transaction.execute(statement)
                        }
                        let log = SQLBackedStore.audit(in: transaction, log: .cluster(Sample.id(1)))
                        throw Found(try await log.verify())
                    }
                }
            }
            #expect(try await verification(sample) == .intact(records: 1203))
        },
    ]

    /// Ways to forge a log, with the record that verification must name.
    private static let tampering: [(SQLStatement, Int, AuditVerification.Fault)] = [
        ("UPDATE audit SET state_after = '{}' WHERE sequence = 702", 702, .contents),
        ("UPDATE audit SET time = time + 1 WHERE sequence IN (9, 800)", 9, .contents),
        ("UPDATE audit SET actor = 'system' WHERE sequence = 1", 1, .contents),
        ("UPDATE audit SET previous = \([UInt8](repeating: 1, count: 32)) WHERE sequence = 5", 5, .chain),
        ("DELETE FROM audit WHERE sequence = 501", 501, .missing),
        ("DELETE FROM audit WHERE sequence > 1200", 1201, .missing),
        ("DELETE FROM audit WHERE sequence = 1", 1, .missing),
        ("DELETE FROM audit", 1, .missing),
        ("UPDATE audit_heads SET sequence = 1100", 1101, .surplus),
        ("UPDATE audit_heads SET hash = \([UInt8](repeating: 1, count: 32))", 1203, .chain),
        ("DELETE FROM audit_heads", 1, .surplus),
    ]

    private static func dropRefusals(_ dialect: SQLDialect) -> [SQLStatement] {
        dialect == .sqlite
            ? ["DROP TRIGGER audit_refuses_update", "DROP TRIGGER audit_refuses_delete"]
            : ["DROP TRIGGER audit_refuses ON audit"]
    }

    private static func filled(_ database: any SQLDatabase, _ count: Int) async throws -> Sample {
        let sample = try await Sample(database)
        try await sample.store.write { transaction in
            for number in 1...count {
                _ = try await transaction.tenant(Sample.id(1)).audit.append(Sample.entry(number))
            }
        }
        return sample
    }

    private static func verification(_ sample: Sample) async throws -> AuditVerification {
        try await sample.store.read { try await $0.tenant(Sample.id(1)).audit.verify() }
    }
}

/// Carries what verification found out of a transaction that is to be undone.
private struct Found: Error, Equatable {
    let verification: AuditVerification

    init(_ verification: AuditVerification) { self.verification = verification }
}
