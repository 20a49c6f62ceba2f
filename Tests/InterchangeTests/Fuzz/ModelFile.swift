import AnalyticHierarchy
import Interchange
import Reports

/// A decision model, as YAML or, one in three, as JSON.
struct ModelFile: FuzzedFile {
    static let kind = "decision models"

    let bytes: [UInt8]
    /// Whether nodes may wait for judgments.
    let mayWait: Bool
    let isSound: Bool

    init(_ trial: inout FuzzTrial) {
        isSound = trial.isSound
        mayWait = trial.seed % 4 == 0
        var generator = ModelGenerator(random: trial.random)
        var tree = generator.model()
        if !trial.isSound {
            var mutation = ModelMutation(random: generator.random)
            mutation.apply(to: &tree)
            generator.random = mutation.random
        }
        let text = trial.seed % 3 == 0 ? tree.json : tree.written(using: &generator.random)
        trial.random = generator.random
        bytes = trial.spoilt(Array(text.utf8))
    }

    var contents: [(name: String, bytes: [UInt8])] { [("model.yaml", bytes)] }

    func read() -> Reading<DecisionFile> {
        DecisionModelReader.readFile(bytes, file: "model.yaml", allowingUnjudged: mayWait)
    }

    func defect(of file: DecisionFile) -> String? {
        if !file.unjudged.isEmpty, !mayWait || isSound { return "judged nodes are said to wait" }
        return Soundness.defect(of: file.model)
    }
}

/// A table of comparisons in one of the dialects of spreadsheets.
struct MatrixFile: FuzzedFile {
    static let kind = "matrix tables"

    let bytes: [UInt8]

    init(_ trial: inout FuzzTrial) {
        var generator = TableGenerator(random: trial.random)
        var table = generator.table()
        if !trial.isSound { generator.mutate(&table) }
        trial.random = generator.random
        bytes = trial.spoilt(Array(table.text.utf8))
    }

    var contents: [(name: String, bytes: [UInt8])] { [("matrix.csv", bytes)] }

    func read() -> Reading<MatrixTable> { MatrixReader.read(bytes, file: "matrix.csv") }

    func defect(of table: MatrixTable) -> String? {
        if table.items.count != table.comparisons.order { return "the items are not those of the matrix" }
        return table.matrix.flatMap(Soundness.defect)
    }
}
