/// The name of the format that a YAML file states.
public enum FileFormat {
    /// The value of the key `format`; nil for a file that is no YAML map or has no such key.
    public static func name(of bytes: [UInt8]) -> String? {
        var findings = Findings(file: "")
        guard let source = SourceText(bytes, findings: &findings),
            let root = YAMLDocument.read(source.text, findings: &findings)
        else { return nil }
        return name(in: root)
    }

    static func name(in root: YAMLNode) -> String? {
        guard case .map(let entries) = root.content, let node = entries.first(where: { $0.key == "format" })?.value,
            case .scalar(let text) = node.content
        else { return nil }
        return text
    }
}
