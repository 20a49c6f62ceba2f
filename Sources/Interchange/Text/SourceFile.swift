import Foundation

/// Files on disk, read with a limit.
public enum SourceFile {
    /// Reads a whole file.
    ///
    /// A pipe or a device is read as well, up to the limit.
    ///
    /// - Parameter path: the file's path; diagnostics show it as given.
    /// - Returns: the bytes; or one error that says whether the file is missing, a folder, unreadable (with the
    ///   system's reason), or larger than 16 MB.
    public static func read(_ path: String) -> Reading<[UInt8]> { read(path, limit: SourceText.largestByteCount) }

    /// Reads a whole file of our own making, such as a journal.
    ///
    /// - Parameters:
    ///   - path: the file's path; diagnostics show it as given.
    ///   - limit: the most bytes that are read.
    /// - Returns: the bytes; or one error that says whether the file is missing, a folder, unreadable (with the
    ///   system's reason), or larger than the limit.
    public static func read(_ path: String, limit: Int) -> Reading<[UInt8]> {
        var findings = Findings(file: path)
        let bytes = content(of: path, limit: limit, findings: &findings)
        return Reading(bytes, findings)
    }

    /// The bytes of a file, read piece by piece up to the limit, since a pipe does not tell its size.
    private static func content(of path: String, limit: Int, findings: inout Findings) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            let reason = errno
            findings.add(reason == ENOENT ? .fileMissing() : .fileUnreadable(reason: text(of: reason)))
            return nil
        }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count <= limit {
            let count = buffer.withUnsafeMutableBytes { unsafe in
                Foundation.read(descriptor, unsafe.baseAddress, unsafe.count)
            }
            if count == 0 { return bytes }
            guard count > 0 else {
                let reason = errno
                if reason == EINTR { continue }
                findings.add(reason == EISDIR ? .fileIsDirectory() : .fileUnreadable(reason: text(of: reason)))
                return nil
            }
            bytes.append(contentsOf: buffer[..<count])
        }
        findings.add(.fileTooLarge(byteCount: nil, limit: limit))
        return nil
    }

    /// The system's sentence for an error number.
    private static func text(of code: CInt) -> String { String(cString: strerror(code)) }
}
