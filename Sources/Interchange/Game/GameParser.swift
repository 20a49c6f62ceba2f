import ClusterGame
import Reports

/// Turns the YAML of a game into the game, collecting everything that is wrong on the way.
struct GameParser: MapParser {
    /// Reads a table by the name that stands in the file: the path to show, and the bytes.
    typealias DataSource = (_ name: String) -> (path: String, bytes: Reading<[UInt8]>)

    /// Everything found in the game file so far.
    var findings: Findings
    /// Which of the texts in several languages are read.
    var texts: TextChoice
    /// What is wrong with the tables of data.
    var dataDiagnostics: [Diagnostic] = []
    /// The paths and lines of the keys that give parameters.
    private(set) var places: [GameParameter: (path: String, line: Int)] = [:]
    /// What the tables of data say.
    var calibration: Calibration?
    /// The parameters that the file leaves to its data.
    var estimated: Set<GameParameter> = []

    /// Goes on from what the reading of the YAML has found.
    init(findings: Findings, language: TextLanguage = .english) {
        self.findings = findings
        texts = TextChoice(language)
    }

    /// Reads the whole document.
    mutating func study(_ root: YAMLNode, data: DataSource) -> GameStudy? {
        guard let fields = fields(of: root, at: GameKeyPlace.game, path: "") else { return nil }
        checkFormat(fields, is: GameReader.format)
        let title = title(fields, isRequired: true, path: "")
        calibration = calibration(fields["data"], data: data)
        let parameters = parameters(fields)
        let uncertainty = uncertainty(fields["uncertainty"])
        // Nothing is computed, not even an inequality, from numbers of which some could not be read.
        let isReadable = !findings.hasError && !dataDiagnostics.containsError
        guard let title, let parameters, isReadable else { return nil }
        reportBrokenRules(of: parameters)
        for parameter in uncertainty.keys where parameters[parameter] == nil && parameter != .fee {
            let place = "uncertainty/\(parameter.rawValue)"
            findings.add(.uncertainWithoutValue(parameter), line: fields["uncertainty"]?.line, path: place)
        }
        guard !findings.hasError else { return nil }
        return GameStudy(
            title: title, parameters: parameters, feeBase: fields["feeOnSales"] == nil ? .factoryPrice : .sales,
            marginBase: fields["marginOnSales"] == nil ? .factoryPrice : .sales, calibration: calibration,
            estimated: estimated, uncertainty: uncertainty)
    }

    /// Notes where a parameter stands, for what may be wrong between parameters.
    mutating func note(_ parameter: GameParameter, at node: YAMLNode, path: String) {
        places[parameter] = (path, node.line)
    }

    /// The broken inequalities, each at the first of its parameters that was set on the command line, else that the
    /// file gives.
    private mutating func reportBrokenRules(of parameters: GameParameters) {
        for inequality in parameters.violations {
            let given = inequality.parameters.compactMap { places[$0] }
            let place = given.first { findings.otherPlaces[$0.path] != nil } ?? given.first
            findings.add(.broken(inequality), line: place?.line, path: place?.path ?? "")
        }
    }
}
