import Reports

/// Texts as YAML writes them.
enum YAMLText {
    /// An id, in quotation marks where its first character could be an indicator.
    static func id(_ id: String) -> String {
        guard let first = id.first, first.isLetter || first.isNumber, ElementList.isValid(id) else { return quoted(id) }
        return id
    }

    /// A text in quotation marks, on one line, with the escapes of JSON, which are among those of YAML.
    ///
    /// Characters that no file may have come from programs alone; the replacement character stands for them, so that
    /// what is written can be read.
    static func quoted(_ text: String) -> String { JSONValue.string(SourceText.readable(text)).text() }
}
