/// The parts of a file's path, as texts.
///
/// Foundation's own `deletingLastPathComponent` stops the program on Linux for a name of one letter without a folder.
public enum FilePath {
    /// The folder of a file; empty for a name alone, `/` at the top.
    public static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "" }
        let folder = String(path[..<slash])
        return folder.isEmpty ? "/" : folder
    }

    /// The name of a file without its folder and without its last ending.
    public static func stem(of path: String) -> String {
        let name = path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
        guard let point = name.lastIndex(of: "."), point != name.startIndex else { return String(name) }
        return String(name[..<point])
    }

    /// A file in a folder; a path from the root stays as it is.
    public static func path(_ name: String, in folder: String) -> String {
        if name.hasPrefix("/") || folder.isEmpty { return name }
        return folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
    }
}
