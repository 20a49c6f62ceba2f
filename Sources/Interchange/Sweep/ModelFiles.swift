import Reports

/// The models that plans name, read with everything they name themselves.
struct ModelFiles {
    /// The folder of the plan.
    let folder: String
    /// The language in which titles are read where they stand in several.
    let language: TextLanguage
    /// Reads a file by its path.
    let files: (_ path: String) -> Reading<[UInt8]>
    /// What is wrong with the models' own files.
    private(set) var diagnostics: [Diagnostic] = []
    /// What was read, in order: every byte that can change a result.
    private var contents: [[UInt8]] = []

    init(folder: String, language: TextLanguage = .english, files: @escaping (_ path: String) -> Reading<[UInt8]>) {
        self.folder = folder
        self.language = language
        self.files = files
    }

    /// A path as a plan writes it, seen from where the program runs.
    func path(_ name: String) -> String {
        FilePath.path(name, in: folder)
    }

    /// The content of a file that a plan names, kept for the hash; nil after a word on what is wrong.
    ///
    /// What is wrong is told where the plan names the file, for there it is mended.
    ///
    /// - Parameters:
    ///   - name: the file as the plan names it.
    ///   - findings: what is found in the plan.
    ///   - line: the line on which the plan names it.
    ///   - key: the key under which it does.
    mutating func content(_ name: String, findings: inout Findings, line: Int?, key: String) -> [UInt8]? {
        let reading = files(path(name))
        guard let bytes = reading.value else {
            for problem in reading.diagnostics {
                findings.add(.namedFile(path(name), problem), line: line, path: key)
            }
            return nil
        }
        diagnostics += reading.diagnostics
        contents.append(bytes)
        return bytes
    }

    /// Takes in what is wrong with another file.
    mutating func add(_ problems: [Diagnostic]) { diagnostics += problems }

    /// A model by the name that stands in a plan; nil after a word on what is wrong.
    ///
    /// What kind of model it is stands in the file, under `format`, and not in its name.
    mutating func model(_ name: String, findings: inout Findings, line: Int) -> (any SweptModel)? {
        guard let bytes = content(name, findings: &findings, line: line, key: "model") else { return nil }
        var own = Findings(file: path(name))
        guard let source = SourceText(bytes, findings: &own), let root = YAMLDocument.read(source.text, findings: &own)
        else {
            diagnostics += own.inOrder
            return nil
        }
        let format = FileFormat.name(in: root)
        switch format {
        case GameReader.format:
            var tables: [[UInt8]] = []
            let reading = GameReader.read(bytes, file: path(name), language: language) { path in
                let table = files(path)
                if let content = table.value { tables.append(content) }
                return table
            }
            contents += tables
            diagnostics += reading.diagnostics
            return reading.value.map { SweptGame($0) }
        case MarketReader.format:
            let reading = MarketReader.read(bytes, file: path(name), language: language)
            diagnostics += reading.diagnostics
            return reading.value.map { SweptMarket($0.scenario) }
        default:
            let known = Self.formats
            findings.add(.unknownModel(format, formats: known), line: line, path: "model")
            return nil
        }
    }

    /// The formats of models that experiments know.
    static let formats = [GameReader.format, MarketReader.format]

    /// The first sixteen digits of the hash of a plan and of all that was read for it.
    ///
    /// The lengths stand before the contents, so that nothing can move from one file into another unseen.
    func hash(of plan: [UInt8]) -> String {
        var bytes: [UInt8] = []
        for content in [plan] + contents { bytes += Array("\(content.count)\n".utf8) + content }
        return SHA256.hash(bytes).prefix(8).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0\(digits)" : digits
        }.joined()
    }
}
