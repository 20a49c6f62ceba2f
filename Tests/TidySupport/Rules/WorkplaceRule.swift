/// Files do not speak of the machine or the place they were written at.
public enum WorkplaceRule {
    /// What is looked for, put together here so that this file passes its own rule.
    private static let absolutePaths = [
        "/wo" + "rk/", "/ro" + "ot/", "/ho" + "me/", "/Us" + "ers/", "/op" + "t/swift", "/tm" + "p/",
    ]
    private static let words = [
        "../sha" + "red", "py" + "pi.org", "python" + "hosted.org", "deb.deb" + "ian.org",
    ]

    /// Absolute paths of one machine, and hosts and folders of one workplace.
    public static func findings(in files: [RepositoryFile]) -> [Finding] {
        files.flatMap { file in
            file.lines.enumerated().flatMap { place, line in
                (words.filter(line.contains) + absolutePaths.filter { isAbsolute($0, in: line) }).map {
                    Finding(path: file.path, line: place + 1, "\($0) names one machine or workplace.")
                }
            }
        }
    }

    /// Whether a path begins in the line and is no part of a longer one, such as `https://example.org/home/`.
    private static func isAbsolute(_ path: String, in line: Substring) -> Bool {
        line.ranges(of: path).contains { range in
            guard range.lowerBound > line.startIndex else { return true }
            let before = line[line.index(before: range.lowerBound)]
            return !(before.isLetter || before.isNumber || "._-/}$".contains(before))
        }
    }
}
