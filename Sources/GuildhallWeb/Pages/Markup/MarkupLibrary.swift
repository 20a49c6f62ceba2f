/// Templates that take each other in.
///
/// They are put together once for each language: what is left to do for a page are the values.
struct MarkupLibrary {
    /// How deep templates may take others in; one that takes itself in has no end.
    private static let deepest = 32
    /// The name of the texts of a language: `{{t.signIn}}`.
    private static let texts = "t"

    private let templates: [String: [MarkupPart]]

    /// Reads templates.
    init(_ templates: [PageTemplate]) throws(MarkupFault) {
        var read: [String: [MarkupPart]] = [:]
        for template in templates {
            do { read[template.name] = try MarkupReader.parts(of: template.text) } catch {
                throw MarkupFault(description: "The template \(template.name) cannot be read: \(error)")
            }
        }
        self.templates = read
    }

    /// A template with everything that it takes in, and the texts filled in.
    ///
    /// - Parameters:
    ///   - name: the template.
    ///   - text: the text of a key; nil for a key without one.
    func whole(_ name: String, text: (String) -> String?) throws(MarkupFault) -> [MarkupPart] {
        try resolved([.template(name)], [:], 0, text)
    }

    private func resolved(
        _ parts: [MarkupPart], _ blocks: [String: [MarkupPart]], _ depth: Int, _ text: (String) -> String?
    ) throws(MarkupFault) -> [MarkupPart] {
        guard depth < Self.deepest else { throw MarkupFault(description: "A template takes itself in.") }
        var whole: [MarkupPart] = []
        for part in parts {
            switch part {
            case .text, .markup: whole.append(part)
            case .value(let name):
                guard name.words.first == Self.texts, name.words.count == 2 else {
                    whole.append(part)
                    continue
                }
                guard let words = text(name.words[1]) else {
                    throw MarkupFault(description: "There is no text \(name.words[1]).")
                }
                var writer = MarkupWriter()
                writer.write(escaping: words)
                whole.append(.text(writer.bytes))
            case .section(let name, let parts):
                whole.append(.section(name, try resolved(parts, blocks, depth, text)))
            case .inverted(let name, let parts):
                whole.append(.inverted(name, try resolved(parts, blocks, depth, text)))
            case .block(let name, let parts):
                // What replaces a block was resolved where it stands.
                if let other = blocks[name] {
                    whole += other
                } else {
                    whole += try resolved(parts, blocks, depth, text)
                }
            case .template(let name): whole += try resolved(try template(name), [:], depth + 1, text)
            case .frame(let name, let own):
                var inner: [String: [MarkupPart]] = [:]
                for (block, parts) in own { inner[block] = try resolved(parts, blocks, depth, text) }
                whole += try resolved(try template(name), inner, depth + 1, text)
            }
        }
        return Self.joined(whole)
    }

    private func template(_ name: String) throws(MarkupFault) -> [MarkupPart] {
        guard let template = templates[name] else { throw MarkupFault(description: "There is no template \(name).") }
        return template
    }

    /// The parts with texts side by side made one.
    private static func joined(_ parts: [MarkupPart]) -> [MarkupPart] {
        parts.reduce(into: []) { joined, part in
            if case .text(let bytes) = part, case .text(let before) = joined.last {
                joined[joined.count - 1] = .text(before + bytes)
            } else {
                joined.append(part)
            }
        }
    }
}
