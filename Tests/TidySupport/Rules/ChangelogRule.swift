/// The changelog has a section for what is not released yet, with something in it.
public enum ChangelogRule {
    /// What the changelog lacks.
    public static func findings(in file: RepositoryFile) -> [Finding] {
        let lines = file.lines
        guard let heading = lines.firstIndex(where: { $0.hasPrefix("## [Unreleased]") }) else {
            return [Finding(path: file.path, "There is no section “## [Unreleased]”.")]
        }
        let section = lines[(heading + 1)...].prefix { !$0.hasPrefix("## ") }
        guard section.contains(where: { $0.hasPrefix("- ") }) else {
            return [Finding(path: file.path, line: heading + 1, "The section of unreleased changes has no entry.")]
        }
        return []
    }
}
