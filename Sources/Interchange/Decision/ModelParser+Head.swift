import AnalyticHierarchy
import Foundation

/// The head of a model: format, texts for the title page, alternatives.
///
/// Texts are taken as they stand, without the white space around them. A key with an empty text is an error: it is
/// something forgotten, and an empty line on a title page would hide that.
extension ModelParser {
    /// The texts of the title page.
    ///
    /// Only the title is required. `date` is a text of any form, since dates of studies are often a year or a season;
    /// `language` must be a language tag such as `uk` or `zh-Hans` (BCP 47); that of the title read, where the title
    /// stands in several languages.
    ///
    /// - Parameter fields: the document's.
    /// - Returns: the texts; `nil` without a title.
    mutating func metadata(_ fields: Fields) -> DecisionModel.Metadata? {
        let title = title(fields, isRequired: true, path: "")
        var metadata = DecisionModel.Metadata(title: title ?? "")
        metadata.question = optionalText("question", fields)
        metadata.organisation = optionalText("organisation", fields)
        metadata.date = plainText("date", fields)
        metadata.source = optionalText("source", fields)
        metadata.language = plainText("language", fields)
        if let language = metadata.language, language.wholeMatch(of: /[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*/) == nil {
            findings.add(.badLanguage(language), line: fields["language"]?.line, path: "language")
        }
        if case .map(let entries) = fields["title"]?.content {
            metadata.language = texts.chosen(among: entries.compactMap { TextLanguage(rawValue: $0.key) })?.rawValue
        }
        metadata.authors = authors(fields["authors"])
        return title == nil ? nil : metadata
    }

    /// A text that may be absent; `nil` after a report as well.
    private mutating func optionalText(_ key: String, _ fields: Fields) -> String? {
        fields[key].flatMap { phrase(of: $0, path: key) }
    }

    /// A text that is none for people, and stands in one language therefore.
    private mutating func plainText(_ key: String, _ fields: Fields) -> String? {
        guard let node = fields[key], let text = text(of: node, path: key, expected: "a text") else { return nil }
        return trimmed(text, line: node.line, path: key)
    }

    /// One name, or a list of names.
    private mutating func authors(_ node: YAMLNode?) -> [String] {
        guard let node else { return [] }
        if case .list(let parts) = node.content {
            return parts.compactMap { phrase(of: $0, path: "authors", expected: "a name") }
        }
        return [phrase(of: node, path: "authors", expected: "a list of names")].compactMap(\.self)
    }

    /// Reads the list of alternatives and makes their ids known.
    ///
    /// - Parameter fields: the document's.
    /// - Returns: the alternatives that could be read; `nil` where there is no list. Whatever is wrong is reported, so
    ///   that a short   list leads to no model.
    mutating func alternatives(_ fields: Fields) -> [Alternative]? {
        guard let node = fields["alternatives"] else {
            findings.add(.missingKey("alternatives", hint: "a list of two or more"), line: fields.line)
            return nil
        }
        let expected = "a list such as [{id: a1, title: First}, {id: a2, title: Second}]"
        guard let parts = parts(of: node, path: "alternatives", expected: expected) else { return nil }
        if parts.count < 2 {
            findings.add(.tooFewAlternatives(parts.count), line: node.line, path: "alternatives")
        }
        var read: [Alternative] = []
        var siblings = alternatives
        for (index, part) in parts.enumerated() {
            let place = path("alternatives", "#\(index + 1)")
            guard let fields = self.fields(of: part, at: KeyPlace.alternative, path: place),
                let id = id(fields, path: place, among: &siblings)
            else { continue }
            let path = path("alternatives", id)
            let title = title(fields, path: path)
            let attributes = attributes(fields["attributes"], path: path)
            attributesOfAlternatives[id] = attributes
            read.append(Alternative(id: id, title: title, attributes: attributes))
        }
        alternatives = siblings
        return read
    }

    /// The measured properties of an alternative.
    ///
    /// Their names are free; they are texts for people.
    private mutating func attributes(_ node: YAMLNode?, path parent: String) -> [String: Double] {
        guard let node else { return [:] }
        let path = path(parent, "attributes")
        var attributes: [String: Double] = [:]
        for entry in entries(of: node, path: path, expected: "a map such as {price: 120}") ?? [] {
            attributes[entry.key] = number(
                of: entry.value, path: "\(path)/\(entry.key)", expected: "a number such as 120 or 0.5")
        }
        return attributes
    }

    /// The id of an alternative, a criterion or an expert, valid and new among its siblings, which it joins.
    mutating func id(_ fields: Fields, path: String, among siblings: inout ElementList) -> String? {
        guard let node = fields["id"] else {
            findings.add(.missingKey("id", hint: "a short name such as a1"), line: fields.line, path: path)
            return nil
        }
        guard let raw = text(of: node, path: path, expected: "an id such as a1") else { return nil }
        let id = ElementList.normalised(raw)
        guard ElementList.isValid(id) else {
            findings.add(.badID(raw), line: node.line, path: path)
            // Known all the same, so that what refers to it is not reported as well; but what is too long to be
            // normalised is also too long to be compared.
            if ElementList.isComparable(id) { siblings.append(id, spelling: raw, line: node.line) }
            return nil
        }
        if let earlier = siblings.place(of: id) {
            let line = siblings.lines[earlier]
            let isSpeltAlike = siblings.spellings[earlier].utf8.elementsEqual(raw.utf8)
            findings.add(
                isSpeltAlike ? .duplicateID(id, earlierLine: line) : .idsEqualWhenNormalised(id, earlierLine: line),
                line: node.line, path: path)
            return nil
        }
        siblings.append(id, spelling: raw, line: node.line)
        return id
    }
}
