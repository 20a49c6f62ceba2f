import TestSupport
import Testing
import TidySupport

/// The repository that these tests stand in, listed once.
let repository = Result { try Repository(root: packageRoot) }

/// Records every finding, with its file and line, as an issue of its own.
func expectNone(_ findings: [Finding], sourceLocation: SourceLocation = #_sourceLocation) {
    for finding in findings { Issue.record("\(finding)", sourceLocation: sourceLocation) }
}

/// A source file of a module for samples.
func sample(_ text: String, at path: String = "Sources/LinearAlgebra/Sample.swift") -> RepositoryFile {
    RepositoryFile(path: path, text: text)
}
