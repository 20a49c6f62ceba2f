/// A part of a template.
indirect enum MarkupPart: Sendable, Equatable {
    /// Bytes that are written as they stand.
    case text([UInt8])
    /// `{{name}}`: a text, escaped.
    case value(MarkupName)
    /// `{{{name}}}`: markup that was made of escaped texts.
    case markup(MarkupName)
    /// `{{#name}}…{{/name}}`: written for every value.
    case section(MarkupName, [MarkupPart])
    /// `{{^name}}…{{/name}}`: written where there is no value.
    case inverted(MarkupName, [MarkupPart])
    /// `{{>name}}`: another template.
    case template(String)
    /// `{{<name}}…{{/name}}`: another template whose blocks are replaced.
    case frame(String, blocks: [String: [MarkupPart]])
    /// `{{$name}}…{{/name}}`: a part that who takes the template in may replace.
    case block(String, [MarkupPart])
}

/// The name of a value in a template.
///
/// A plain name belongs to the innermost value that has it, one with dots begins at the outermost, and a dot alone is the value
/// itself.
struct MarkupName: Sendable, Equatable {
    /// The words between the dots; none for a dot alone.
    let words: [String]

    /// Reads a name.
    init(_ text: some StringProtocol) { words = text.split { $0 == "." }.map { String($0) } }
}

/// What is wrong with a template, for whoever writes it.
struct MarkupFault: Error, Equatable, CustomStringConvertible {
    /// A sentence.
    let description: String
}
