/// Texts as YAML writes them.
enum YAMLText {
    /// An id, in quotation marks where its first character could be an indicator.
    static func id(_ id: String) -> String {
        guard let first = id.first, first.isLetter || first.isNumber, ElementList.isValid(id) else { return quoted(id) }
        return id
    }

    /// A text in quotation marks, on one line.
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": result += "\\\\"
            case "\"": result += "\\\""
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
