public import Experiments
import Reports

/// The text of a sweep's results: a line of headings, then one line for each run, each ended by a line feed.
///
/// | column | holds |
/// |---|---|
/// | `plan` | the plan's hash |
/// | `run`, `point`, `repetition` | the run's number, its point and its repetition, counted from 0 |
/// | `seed` | the run's seed |
/// | `step` | the last step; 0 for a model without steps, empty for a failed run |
/// | parameters | the values that vary, under their keys |
/// | measures | the outputs, under their names; empty where one does not exist |
/// | `status` | `finished` or `failed` |
/// | `error` | why a run failed |
///
/// Numbers have the fewest digits that read back to the same value. A row never holds a line break, so that files can be
/// cut, joined and counted by lines.
public struct SweepRows: Sendable {
    /// The columns before the parameters.
    public static let leading = ["plan", "run", "point", "repetition", "seed", "step"]
    /// The columns behind the measures.
    public static let trailing = ["status", "error"]

    private let plan: SweepPlan

    /// The rows of a plan.
    public init(of plan: SweepPlan) { self.plan = plan }

    /// The line of headings.
    public var heading: String {
        Self.line(Self.leading + plan.factors.map(\.key) + plan.measures + Self.trailing)
    }

    /// The line of a run.
    public func row(of outcome: RunOutcome<SweptOutput>) -> String {
        let run = outcome.run
        var cells = [plan.hash, "\(run.number)", "\(run.point)", "\(run.repetition)", "\(run.seed)"]
        let settings = plan.settings(at: run.point).map(\.text)
        switch outcome.result {
        case .success(let output):
            let values = output.values.map { $0.map { $0.isFinite ? shortest($0) : "" } ?? "" }
            cells += ["\(output.step)"] + settings + values + [RunJournal.Status.finished.rawValue, ""]
        case .failure(let failure):
            let text = String(failure.text.map { $0.isNewline ? " " : $0 })
            cells += [""] + settings + plan.measures.map { _ in "" } + [RunJournal.Status.failed.rawValue, text]
        }
        return Self.line(cells)
    }

    private static func line(_ cells: [String]) -> String {
        cells.map { cell in
            // A negative number is no formula.
            Double(cell) == nil ? CSVField.text(cell) : cell
        }.joined(separator: ",") + "\n"
    }
}
