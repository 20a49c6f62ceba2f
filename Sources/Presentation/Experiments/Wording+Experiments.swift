import ClusterGame

extension Wording {
    /// A text about experiments with its places filled.
    subscript(key: ExperimentTextKey, arguments: KeyValuePairs<String, Argument> = [:]) -> String {
        text(key, arguments)
    }

    /// The name of what a key stands for; the key itself, as files write it, where people have no other.
    func name(ofKey key: String) -> String { GameParameter(rawValue: key).map { name($0) } ?? key }

    /// The name of what is measured; as files write it, where people have no other.
    func name(ofMeasure measure: String) -> String { AnswerQuantity(rawValue: measure).map { name($0) } ?? measure }
}
