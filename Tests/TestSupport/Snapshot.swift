public import Foundation
public import Testing

/// Compares a text with the one recorded under `Tests/Snapshots/<test module>/`.
///
/// Run the tests with `SNAPSHOTS=record` in the environment to write the texts anew; a recorded run fails, so that it
/// cannot be taken for a passing one.
///
/// - Parameters:
///   - text: what the code under test produced.
///   - name: the file's name with its ending, as `reference.md`.
public func expectSnapshot(
    _ text: String, named name: String, fileID: String = #fileID,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let module = fileID.split(separator: "/").first.map(String.init) ?? "Unknown"
    let folder = packageRoot.appending(path: "Tests/Snapshots/\(module)")
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["SNAPSHOTS"] == "record" {
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
            Issue.record("Recorded the snapshot \(name).", sourceLocation: sourceLocation)
        } catch {
            Issue.record("Cannot record the snapshot \(name): \(error)", sourceLocation: sourceLocation)
        }
        return
    }
    guard let data = try? Data(contentsOf: file) else {
        Issue.record(
            "There is no snapshot \(name); run with SNAPSHOTS=record to make it.", sourceLocation: sourceLocation)
        return
    }
    let expected = String(decoding: data, as: UTF8.self)
    if expected != text {
        Issue.record("\(firstDifference(expected, text)) in the snapshot \(name)", sourceLocation: sourceLocation)
    }
}

private func firstDifference(_ expected: String, _ actual: String) -> String {
    let expectedLines = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let actualLines = actual.split(separator: "\n", omittingEmptySubsequences: false)
    for (place, (one, other)) in zip(expectedLines, actualLines).enumerated() where one != other {
        return "Line \(place + 1) is\n  \(other)\ninstead of\n  \(one)\n"
    }
    return "\(actualLines.count) lines instead of \(expectedLines.count)"
}

/// The package's root folder, found from this file's place.
public let packageRoot = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
