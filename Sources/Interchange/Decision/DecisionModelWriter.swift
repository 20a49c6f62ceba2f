public import AnalyticHierarchy
import Foundation

/// Writes decision models.
///
/// What comes out is read as the same model, to the last bit of every number: a judgment is written as the ratio or
/// fraction whose value and inverse are those in the matrix.
public enum DecisionModelWriter {
    /// A model as YAML that `DecisionModelReader` reads as the same model.
    ///
    /// Options and texts that are as they would be without a word are left out.
    ///
    /// - Parameter file: the model with its panel.
    /// - Returns: the text of a `*.decision.yaml` file.
    public static func text(of file: DecisionFile) -> String {
        var text = ModelText(file)
        text.write()
        return text.lines.map { $0 + "\n" }.joined()
    }

    /// A model as JSON with the keys of the YAML format; `DecisionModelReader` reads it, too.
    ///
    /// - Parameter file: the model with its panel.
    /// - Returns: the text of a `*.json` file.
    public static func json(of file: DecisionFile) -> String { ModelJSON.text(ofYAML: text(of: file)) }

    /// What a file says and ``text(of:)`` does not, as sentences: nothing of the model, but what its numbers come from.
    ///
    /// - Parameter file: the model with its panel.
    public static func losses(of file: DecisionFile) -> [String] {
        let comparisons =
            file.ratesByComparison
            ? ["The comparisons by which the merits are rated are written as the weights that they lead to."] : []
        return comparisons + languageLosses(of: file)
    }

    /// What is lost where texts for people stand in several languages and are written in one, as sentences; it is lost in
    /// every form.
    ///
    /// - Parameter file: the model with its panel.
    public static func languageLosses(of file: DecisionFile) -> [String] {
        guard let last = file.otherLanguages.last?.name else { return [] }
        let others = file.otherLanguages.dropLast().map(\.name).joined(separator: ", ")
        let names = others.isEmpty ? last : "\(others) and \(last)"
        return ["Texts in several languages are written in one; those in \(names) are left out where there is another."]
    }

    /// A commented model that is valid at once: every judgment is a neutral 1, and comments say what to change.
    ///
    /// ```swift
    /// let text = DecisionModelWriter.template(
    ///     title: "Partner for the cluster", alternatives: ["Plant North", "Plant South"], merits: [.benefits, .costs])
    /// // alternatives:
    /// //   - {id: plant-north, title: "Plant North"}
    /// //   - {id: plant-south, title: "Plant South"}
    /// ```
    ///
    /// - Parameters:
    ///   - title: the title; a blank one becomes `Untitled decision`.
    ///   - alternatives: titles or ids, two or more. What is no id as it stands gets one: in Latin letters, lower
    ///     case, with hyphens; equal ones are numbered.
    ///   - merits: the merits; none for a single hierarchy.
    /// - Returns: YAML that `DecisionModelReader` reads without a diagnostic.
    public static func template(title: String, alternatives: [String], merits: [Merit]) -> String {
        precondition(alternatives.count >= 2, "A choice needs two alternatives or more.")
        let titles = alternatives.map(singleLine)
        let ids = TemplateIDs.ids(for: titles)
        var template = ModelTemplate(ids: ids)
        template.writeHead(title: singleLine(title).isEmpty ? "Untitled decision" : singleLine(title), titles: titles)
        if merits.isEmpty {
            template.writeHierarchy(prefix: "", indentation: "")
        } else {
            template.writeMerits(Merit.allCases.filter(merits.contains))
        }
        template.writeSynthesis(merits: merits)
        return template.text
    }

    /// A text without control characters and line ends, which the reader refuses or which would end a line.
    private static func singleLine(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator, .unassigned: " "
            default: scalar.value == 0xFEFF ? " " : scalar
            }
        }
        return String(String.UnicodeScalarView(scalars)).trimmingCharacters(in: .whitespaces)
    }
}

/// Ids made from titles.
enum TemplateIDs {
    /// One id for each title, all different.
    static func ids(for titles: [String]) -> [String] {
        var taken: Set<String> = []
        // The number to try next for each text that several titles have, so that equal titles cost no more than others.
        var next: [String: Int] = [:]
        return titles.enumerated().map { place, title in
            let base = id(for: title, place: place)
            var id = base
            while !taken.insert(id).inserted {
                let number = next[base, default: 2]
                id = "\(base)-\(number)"
                next[base] = number + 1
            }
            return id
        }
    }

    /// The title itself where it is an id, else its words in Latin letters; `a1`, `a2`, … where none are left.
    private static func id(for title: String, place: Int) -> String {
        let title = String(title.unicodeScalars.prefix(ElementList.longestID - 20))
        let normalised = ElementList.normalised(title)
        if ElementList.isValid(normalised) { return normalised }
        let latin = title.applyingTransform(.toLatin, reverse: false) ?? title
        let bare = latin.applyingTransform(.stripDiacritics, reverse: false) ?? latin
        let words = bare.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        // Room is left for the number behind a text that several titles have.
        let text = words.joined(separator: "-").prefix(ElementList.longestID - 20)
        return text.isEmpty ? "a\(place + 1)" : String(text)
    }
}
