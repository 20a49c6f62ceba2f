public import AnalyticHierarchy
public import Reports

extension DecisionFailure {
    /// The failure as a diagnostic about the model's file.
    ///
    /// - Parameters:
    ///   - model: the model that has no answer; needed only where a merit of an alternative is zero.
    ///   - file: the file's name as the user gave it.
    ///   - language: the language of the sentence.
    public func diagnostic(model: DecisionModel? = nil, file: String, language: Language) -> Diagnostic {
        let wording = Wording(language)
        func place(_ merit: Merit?, _ path: [String]) -> String {
            ((merit.map { [$0.rawValue] } ?? []) + path).joined(separator: "/")
        }
        switch self {
        case .noPriorities(let merit, let path, let failure):
            let node = place(merit, path)
            return Diagnostic(
                .error, code: "no-priorities", file: file, path: node,
                message: wording[
                    .failureNoPriorities,
                    [
                        "method": .text(wording.name(failure.method)),
                        "node": .text(node.isEmpty ? wording[.goal] : node), "count": .count(failure.iterations),
                    ]])
        case .zeroMerit(let zero):
            return Diagnostic(
                .error, code: "zero-merit", file: file, path: zero.merit.rawValue,
                message: wording[
                    .failureZeroMerit,
                    [
                        "name": .text(model?.alternatives[zero.alternative].title ?? String(zero.alternative + 1)),
                        "merit": .text(wording.name(zero.merit)), "formula": .text(wording.name(zero.formula)),
                    ]])
        case .nothingLeft(let merit):
            return Diagnostic(
                .error, code: "nothing-left", file: file, path: merit?.rawValue ?? "",
                message: wording[
                    .failureNothingLeft, ["node": .text(merit.map(wording.name) ?? wording[.goal])]])
        }
    }
}
