/// Where files may stand, and which are not committed.
public enum PlaceRule {
    private static let bannedFolders: Set<Substring> = [
        "Utils", "Util", "Helpers", "Models", "Extensions", "Misc", "Common",
    ]
    private static let generatedFolders: Set<Substring> = [".build", ".swiftpm", ".venv", "__pycache__", "build"]

    /// Folders of sources named after a kind of code and not after a topic of the field.
    public static func folders(of paths: [String]) -> [Finding] {
        paths.filter { $0.hasPrefix("Sources/") || $0.hasPrefix("Tests/") }.compactMap { path in
            let folders = path.split(separator: "/").dropLast()
            guard let bad = folders.first(where: bannedFolders.contains) else { return nil }
            return Finding(path: path, "A folder is named after a topic of the field, not \(bad).")
        }
    }

    /// Committed files that tools write or download anew.
    public static func generated(among trackedPaths: [String]) -> [Finding] {
        trackedPaths.filter { path in
            let parts = path.split(separator: "/")
            return path.hasSuffix("Package.resolved") || path.hasPrefix("Assets/vendor/")
                || parts.dropLast().contains { generatedFolders.contains($0) || $0.hasPrefix(".build-") }
        }.map { Finding(path: $0, "The file is generated or downloaded and is not committed.") }
    }
}
