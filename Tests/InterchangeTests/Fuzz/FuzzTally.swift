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

    /// How often each rule spoke.
    private(set) var counts: [DiagnosticCode: Int] = [:]
    private(set) var mutated = 0
    private(set) var mutatedPastSyntax = 0
    private(set) var mutatedStillSound = 0
    private(set) var sound = 0
    /// Sentences about files that were read wrongly, with their seeds.
    private(set) var complaints: [String] = []

    /// Checks what was read from one file, whose diagnostics may stand anywhere in it.
    mutating func record<Value>(_ reading: Reading<Value>, of bytes: [UInt8], seed: UInt64, isSound: Bool) {
        let names = Set(reading.diagnostics.map(\.file))
        record(reading, within: names.map { ($0, bytes) }, seed: seed, isSound: isSound)
    }

    /// Checks what was read from files.
    mutating func record<Value>(
        _ reading: Reading<Value>, within contents: [(name: String, bytes: [UInt8])], seed: UInt64, isSound: Bool
    ) {
        var codes: Set<DiagnosticCode> = []
        for diagnostic in reading.diagnostics {
            guard let code = DiagnosticCode(rawValue: diagnostic.code) else {
                complain("the code \(diagnostic.code) is not listed", seed)
                continue
            }
            codes.insert(code)
            counts[code, default: 0] += 1
            check(diagnostic, code: code, contents: contents, seed: seed)
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

    /// Checks one diagnostic: its line is one of the file's, its severity the code's, its sentence readable.
    private mutating func check(
        _ diagnostic: Diagnostic, code: DiagnosticCode, contents: [(name: String, bytes: [UInt8])], seed: UInt64
    ) {
        if let line = diagnostic.line {
            let bytes = contents.first { $0.name == diagnostic.file }?.bytes ?? []
            let lines = 1 + bytes.count { $0 == 0x0A || $0 == 0x0D }
            if !(1...lines).contains(line) { complain("line \(line) of \(lines)", seed) }
        }
        if code != .tooManyProblems, diagnostic.severity != code.severity {
            complain("the severity of \(code)", seed)
        }
        if diagnostic.message.isEmpty { complain("\(code) has no sentence", seed) }
        if diagnostic.path.utf8.count > 20_000 { complain("\(code) has a path that nobody reads", seed) }
        if diagnostic.message.utf8.count > 8_000 { complain("\(code) has a sentence that nobody reads", seed) }
    }

    /// Adds a complaint; after twenty, nobody reads on.
    mutating func complain(_ sentence: String, _ seed: UInt64) {
        if complaints.count < 20 { complaints.append("seed \(seed): \(sentence)") }
    }

    /// The share of mutated files that became a document.
    var shareOfSyntax: Double { mutated == 0 ? 0 : Double(mutatedPastSyntax) / Double(mutated) }

    /// The tally as a line of text.
    var summary: String {
        let share = (shareOfSyntax * 1000).rounded() / 10
        return "\(sound) sound files, \(mutated) mutated, of which \(mutatedPastSyntax) (\(share) %) pass the syntax "
            + "layer and \(mutatedStillSound) stay sound"
    }
}
