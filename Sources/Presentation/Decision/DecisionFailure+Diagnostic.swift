public import AnalyticHierarchy
public import Reports

extension DecisionFailure {
    /// The failure as a diagnostic about the model's file.
    ///
    /// A model without an answer is not the program's failure: the file asks for something that cannot be computed, and
    /// the sentence says which choice to make otherwise. Hence it has the form of all other problems with files. The
    /// path names the merit and the node, the line is where it stands.
    ///
    /// - Parameters:
    ///   - model: the model that has no answer; needed only where a merit of an alternative is zero, to name the
    ///     alternative, which is else called by its number.
    ///   - file: the file's name as the user gave it.
    ///   - lines: where the nodes stand in the file, by their paths.
    ///   - language: the language of the sentence.
    /// - Returns: an error with one of the codes `no-priorities`, `zero-merit` and `nothing-left`.
    public func diagnostic(
        model: DecisionModel? = nil, file: String, lines: [String: Int] = [:], language: Language
    ) -> Diagnostic {
        let wording = Wording(language)
        func place(_ merit: Merit?, _ path: [String]) -> String {
            ((merit.map { [$0.rawValue] } ?? []) + path).joined(separator: "/")
        }
        switch self {
        case .noPriorities(let merit, let path, let failure):
            let node = place(merit, path)
            return Diagnostic(
                .error, code: "no-priorities", file: file, line: lines[node], path: node,
                message: wording[
                    .failureNoPriorities,
                    [
                        "method": .text(wording.name(failure.method)),
                        "node": .text(node.isEmpty ? wording[.goal] : node), "count": .count(failure.iterations),
                    ]])
        case .zeroMerit(let zero):
            return Diagnostic(
                .error, code: "zero-merit", file: file, line: lines[zero.merit.rawValue],
                path: zero.merit.rawValue,
                message: wording[
                    .failureZeroMerit,
                    [
                        "name": .text(model?.alternatives[zero.alternative].title ?? String(zero.alternative + 1)),
                        "merit": .text(wording.name(zero.merit)), "formula": .text(wording.name(zero.formula)),
                    ]])
        case .nothingLeft(let merit):
            return Diagnostic(
                .error, code: "nothing-left", file: file, line: lines[merit?.rawValue ?? ""],
                path: merit?.rawValue ?? "",
                message: wording[
                    .failureNothingLeft, ["node": .text(merit.map(wording.name) ?? wording[.goal])]])
        }
    }
}
