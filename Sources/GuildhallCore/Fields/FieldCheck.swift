/// Collects what is wrong with all fields, so that a form shows everything at once.
///
/// ```swift
/// var check = FieldCheck()
/// let name = check.text(wish.name, .organisationName, as: "name")
/// try check.finish()
/// ```
struct FieldCheck {
    /// What was found so far.
    private(set) var problems: [FieldProblem] = []

    /// The canonical form of a text; a problem is noted, and the answer is then of no use.
    mutating func text(_ text: String, _ rule: TextRule, as field: String) -> String {
        switch rule.canonical(text) {
        case .success(let line): return line
        case .failure(let violation):
            problems.append(FieldProblem(field, violation.code, limit: violation.limit))
            return text
        }
    }

    /// Notes a problem unless something holds.
    mutating func require(_ holds: Bool, _ field: String, _ code: FieldProblem.Code, limit: Int? = nil) {
        if !holds { problems.append(FieldProblem(field, code, limit: limit)) }
    }

    /// Throws everything that was found.
    func finish() throws {
        if !problems.isEmpty { throw OperationRefusal.invalid(problems) }
    }
}

extension String {
    /// The canonical form of the one text of an operation; throws what is wrong with it.
    func checked(_ rule: TextRule, as field: String) throws -> String {
        var check = FieldCheck()
        let line = check.text(self, rule, as: field)
        try check.finish()
        return line
    }
}

/// Runs a writing in which a name may be taken, and tells that as a problem of its field.
func refusingDuplicates<Result>(
    of field: String, _ write: () async throws -> Result
) async throws -> Result {
    do {
        return try await write()
    } catch StoreConflict.duplicate {
        throw OperationRefusal.invalid([FieldProblem(field, .taken)])
    }
}
