/// Collects the problems of a request while its values are read, with the place of each.
struct FieldReading {
    /// More problems help nobody; the first ones are told.
    static let mostProblems = 50

    /// Where the values stand.
    let source: InputProblem.Source
    /// What was found, in the order of the values.
    private(set) var problems: [InputProblem] = []
    /// The names and indices that lead to the present value.
    private var path: [String] = []

    /// Creates a collector.
    init(_ source: InputProblem.Source) { self.source = source }

    /// Notes a problem with the present value and returns nothing, so that a reader can end with it.
    mutating func refuse<Value>(_ code: InputProblem.Code, _ detail: String, as type: Value.Type = Value.self) -> Value?
    {
        if problems.count < Self.mostProblems {
            problems.append(InputProblem(source: source, place: place, code: code, detail: detail))
        }
        return nil
    }

    /// Reads the value of a name or index inside the present one.
    mutating func at<Result>(_ name: String, _ read: (inout FieldReading) -> Result) -> Result {
        path.append(name)
        defer { path.removeLast() }
        return read(&self)
    }

    /// The present place: a JSON Pointer in a body, where `~` and `/` in names are escaped; a name elsewhere.
    private var place: String {
        guard source == .body else { return path.joined(separator: ".") }
        return path.map { "/" + $0.replacing("~", with: "~0").replacing("/", with: "~1") }.joined()
    }
}
