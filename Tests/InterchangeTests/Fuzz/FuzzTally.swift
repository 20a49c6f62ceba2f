import AnalyticHierarchy
import Interchange
import Reports

/// What a campaign has seen, and what it has to complain about.
struct FuzzTally {
    /// The codes of a file that never became a document.
    private static let syntaxCodes: Set<DiagnosticCode> = [
        .fileTooLarge, .fileEmpty, .notUTF8, .controlCharacter, .yamlSyntax, .severalDocuments, .tooManyNodes,
        .openQuote, .notWorkbook, .unsafeWorkbook, .workbookTooLarge,
        .tableRagged, .notNetwork, .unsafeMarkup,
    ]

    private(set) var counts: [DiagnosticCode: Int] = [:]
    private(set) var mutated = 0
    private(set) var mutatedPastSyntax = 0
    private(set) var mutatedStillSound = 0
    private(set) var sound = 0
    /// Sentences about files that were read wrongly, with their seeds.
    private(set) var complaints: [String] = []

    /// Checks what was read from a file.
    mutating func record<Value>(_ reading: Reading<Value>, of bytes: [UInt8], seed: UInt64, isSound: Bool) {
        let lines = 1 + bytes.count { $0 == 0x0A || $0 == 0x0D }
        var codes: Set<DiagnosticCode> = []
        for diagnostic in reading.diagnostics {
            guard let code = DiagnosticCode(rawValue: diagnostic.code) else {
                complain("the code \(diagnostic.code) is not listed", seed)
                continue
            }
            codes.insert(code)
            counts[code, default: 0] += 1
            if let line = diagnostic.line, !(1...lines).contains(line) { complain("line \(line) of \(lines)", seed) }
            if code != .tooManyProblems, diagnostic.severity != code.severity {
                complain("the severity of \(code)", seed)
            }
            if diagnostic.message.isEmpty { complain("\(code) has no sentence", seed) }
        }
        if (reading.value == nil) != reading.diagnostics.containsError {
            complain("the value and the errors differ", seed)
        }
        if isSound {
            sound += 1
            if reading.diagnostics.containsError { complain("a sound file has an error: \(reading.diagnostics)", seed) }
        } else {
            mutated += 1
            if codes.isDisjoint(with: Self.syntaxCodes) { mutatedPastSyntax += 1 }
            if reading.value != nil { mutatedStillSound += 1 }
        }
    }

    /// Adds a complaint; after twenty, nobody reads on.
    mutating func complain(_ sentence: String, _ seed: UInt64) {
        if complaints.count < 20 { complaints.append("seed \(seed): \(sentence)") }
    }

    /// The share of mutated files that became a document.
    var shareOfSyntax: Double { mutated == 0 ? 0 : Double(mutatedPastSyntax) / Double(mutated) }

    /// The tally as text.
    var summary: String {
        let rows = DiagnosticCode.allCases.map { "  \($0.rawValue): \(counts[$0, default: 0])" }
        let share = "\((shareOfSyntax * 1000).rounded() / 10) %"
        return """
            \(sound) sound files, \(mutated) mutated: \(share) pass the syntax layer, \(mutatedStillSound) stay sound
            \(rows.joined(separator: "\n"))
            """
    }
}
