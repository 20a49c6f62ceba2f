import LinearAlgebra
import Reports

/// Reads the results of a sweep, line by line.
///
/// The file must be whole from its first run on: shards are merged first. One that ends early is read as far as it goes,
/// since the first points of a design are a design.
public enum SweepResultsReader {
    /// Reads results that are in memory.
    ///
    /// - Parameters:
    ///   - bytes: the file's content.
    ///   - file: the file's name as diagnostics show it.
    public static func read(_ bytes: [UInt8], file: String) -> Reading<SweepResults> {
        var findings = Findings(file: file)
        findings.lineCount = .max
        var collector = ResultCollector(findings: findings)
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        let rest = lines.removeLast()
        for (place, line) in lines.enumerated() {
            let content = line.last == 0x0D ? line.dropLast() : line
            guard collector.add(Array(content), number: place + 1, isWhole: true) else { return collector.results() }
        }
        if !rest.isEmpty { _ = collector.add(Array(rest), number: lines.count + 1, isWhole: false) }
        return collector.results()
    }

    /// Reads a file by its path.
    ///
    /// - Returns: the results, unless there is an error, and everything there is to say about the file.
    public static func read(_ path: String) -> Reading<SweepResults> {
        var findings = Findings(file: path)
        findings.lineCount = .max
        do {
            let file = try LineFile(path)
            var collector = ResultCollector(findings: findings)
            while let line = try file.next() {
                guard collector.add(line, number: file.line, isWhole: file.endedInLineFeed) else { break }
            }
            return collector.results()
        } catch {
            findings.add(
                error.isMissing
                    ? .fileMissing() : error.isFolder ? .fileIsDirectory() : .fileUnreadable(reason: error.reason))
            return Reading(nil, findings)
        }
    }
}

extension LineFile.Failure {
    /// Whether there is no such file.
    var isMissing: Bool { code == 2 }
    /// Whether the path is a folder's.
    var isFolder: Bool { code == 21 }
}
